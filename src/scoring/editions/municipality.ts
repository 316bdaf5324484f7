import type { Edition } from "./edition";

/** The test for municipalities, with the maxima that Klimatkommunerna has published. */
export const municipality: Edition = {
  id: "municipality",
  max: 66,
  parameters: [
    {
      name: "Mål, åtgärder och uppföljning",
      shortName: "Mål, åtgärder och uppföljning",
      english: { name: "Targets, measures and follow-up", shortName: "Targets, measures and follow-up" },
      spellings: ["Mål", "Mål och uppföljning", "Mål, åtgärder & uppföljning"],
      max: 15,
    },
    {
      name: "Organisation och förankring",
      shortName: "Organisation och förankring",
      english: { name: "Organisation and commitment", shortName: "Organisation and commitment" },
      spellings: ["Organisation", "Organisation & förankring"],
      max: 5,
    },
    {
      name: "Transporter",
      shortName: "Transporter",
      english: { name: "Transport", shortName: "Transport" },
      spellings: [],
      max: 12,
    },
    {
      name: "Energi",
      shortName: "Energi",
      english: { name: "Energy", shortName: "Energy" },
      spellings: [],
      max: 11,
    },
    {
      name: "Samhällsplanering och byggande",
      shortName: "Samhällsplanering",
      english: { name: "Spatial planning and construction", shortName: "Spatial planning" },
      spellings: ["Samhällsplanering & byggande"],
      max: 10,
    },
    {
      name: "Upphandling och inköp",
      shortName: "Upphandling",
      english: { name: "Procurement and purchasing", shortName: "Procurement" },
      spellings: ["Upphandling & inköp"],
      max: 8,
    },
    {
      name: "Kommunikation, samarbete med näringslivet och kommuninvånarna",
      shortName: "Kommunikation och samarbete",
      english: {
        name: "Communication and cooperation with businesses and residents",
        shortName: "Communication and cooperation",
      },
      spellings: [
        "Kommunikation",
        "Kommunikation & samarbete",
        "Kommunikation, samarbete med näringsliv och kommuninvånare",
      ],
      max: 5,
    },
  ],
};

/** The edition that Kalmar was evaluated in: 67 points; how they are split by parameter is not public. */
export const municipality2021: Edition = {
  id: "municipality2021",
  max: 67,
  parameters: municipality.parameters.map((parameter) => ({ ...parameter, max: null })),
};
