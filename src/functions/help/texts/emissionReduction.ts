import type { FunctionHelp } from "../functionHelp";

export const emissionReduction: FunctionHelp = {
  description: {
    en: "How much emissions per inhabitant have fallen since the base year: 0.54 is 54%.",
    sv: "Hur mycket utsläppen per invånare har minskat sedan basåret: 0,54 är 54 %.",
  },
  notes: [
    {
      en: "1 − (emissions / population) / (base emissions / base population). A rise is negative. Give the cell a percent format.",
      sv: "1 − (utsläpp / folkmängd) / (basutsläpp / basfolkmängd). En ökning är negativ. Ge cellen procentformat.",
    },
    {
      en: "Note gas, boundary and source beside the figures: sources differ, and nothing is filled in for years that are missing.",
      sv: "Anteckna gas, avgränsning och källa bredvid siffrorna: källor skiljer sig åt, och för år som saknas fylls inget i.",
    },
  ],
  example: { arguments: [400000, 50000, 207000, 56250], result: 0.54 },
};
