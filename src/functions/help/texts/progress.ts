import type { FunctionHelp } from "../functionHelp";

export const progress: FunctionHelp = {
  description: {
    en: "Share of the criteria that are assessed.",
    sv: "Hur stor andel av kriterierna som är bedömda.",
  },
  notes: [
    {
      en: "Criteria that are not applicable are left out. One whose points cannot be counted is not assessed yet. Give the cell a percent format.",
      sv: "Kriterier som inte är tillämpliga räknas inte med. Ett vars poäng inte går att räkna med är inte bedömt än. Ge cellen procentformat.",
    },
  ],
  example: { arguments: [], result: 1 },
};
