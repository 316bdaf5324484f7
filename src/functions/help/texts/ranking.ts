import type { FunctionHelp } from "../functionHelp";

export const ranking: FunctionHelp = {
  description: {
    en: "All assessments of the workbook by share, the highest first, one row each: place, name, points, maximum and share.",
    sv: "Arbetsbokens alla utvärderingar efter andel, den högsta först, en rad var: plats, namn, poäng, maxpoäng och andel.",
  },
  notes: [
    {
      en: "Assessments with equal shares share a place, and the next place is skipped: 1, 1, 3. One without a share stands last and has no place.",
      sv: "Utvärderingar med samma andel delar plats, och nästa plats hoppas över: 1, 1, 3. En utan andel står sist och har ingen plats.",
    },
    {
      en: "Points that cannot be counted, in any of them, are an error that names the cell: a ranking without that assessment might be another.",
      sv: "Poäng som inte går att räkna med, i någon av dem, ger ett fel som anger cellen: rangordningen kunde bli en annan.",
    },
  ],
  example: { arguments: [], result: [[1, "Kalmar kommun 2021", 54, 67, 54 / 67]] },
};
