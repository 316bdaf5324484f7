import type { FunctionHelp } from "../functionHelp";

export const place: FunctionHelp = {
  description: {
    en: "Place of a parameter among all by share: 1 is the strongest.",
    sv: "En parameters plats bland alla efter andel: 1 är den starkaste.",
  },
  notes: [
    {
      en: "Parameters with equal shares share a place, and the next place is skipped: 1, 1, 3.",
      sv: "Parametrar med samma andel delar plats, och nästa plats hoppas över: 1, 1, 3.",
    },
  ],
  example: { arguments: ["Kommunikation och samarbete"], result: 7 },
};
