import type { Edition } from "./edition";

/** The test for regions; its maxima are not public. */
export const region: Edition = {
  id: "region",
  max: null,
  parameters: [
    {
      name: "Ledarskap, nätverk och samordning",
      shortName: "Ledarskap, nätverk och samordning",
      spellings: ["Ledarskap", "Ledarskap, nätverk & samordning"],
      max: null,
    },
    {
      name: "Regionens egen verksamhet",
      shortName: "Regionens egen verksamhet",
      spellings: ["Egen verksamhet"],
      max: null,
    },
    {
      name: "Transporter och samhällsplanering",
      shortName: "Transporter och samhällsplanering",
      spellings: ["Transporter & samhällsplanering"],
      max: null,
    },
    { name: "Energi", shortName: "Energi", spellings: [], max: null },
  ],
};
