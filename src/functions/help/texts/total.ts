import type { FunctionHelp } from "../functionHelp";

export const total: FunctionHelp = {
  description: {
    en: "Points of the whole assessment so far.",
    sv: "Hela utvärderingens poäng hittills.",
  },
  notes: [],
  example: { arguments: [], result: 54 },
};
