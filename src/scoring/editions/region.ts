import type { Edition } from "./edition";

/** The test for regions; its maxima are not public. */
export const region: Edition = {
  id: "region",
  max: null,
  parameters: [
    {
      name: "Ledarskap, nätverk och samordning",
      shortName: "Ledarskap, nätverk och samordning",
      english: {
        name: "Leadership, networks and coordination",
        shortName: "Leadership, networks and coordination",
      },
      spellings: ["Ledarskap", "Ledarskap, nätverk & samordning"],
      max: null,
    },
    {
      name: "Regionens egen verksamhet",
      shortName: "Regionens egen verksamhet",
      english: { name: "The region’s own operations", shortName: "The region’s own operations" },
      spellings: ["Egen verksamhet"],
      max: null,
    },
    {
      name: "Transporter och samhällsplanering",
      shortName: "Transporter och samhällsplanering",
      english: { name: "Transport and spatial planning", shortName: "Transport and spatial planning" },
      spellings: ["Transporter & samhällsplanering"],
      max: null,
    },
    {
      name: "Energi",
      shortName: "Energi",
      english: { name: "Energy", shortName: "Energy" },
      spellings: [],
      max: null,
    },
  ],
};
