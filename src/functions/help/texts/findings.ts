import type { FunctionHelp } from "../functionHelp";

export const findings: FunctionHelp = {
  description: {
    en: "What in the assessment needs a closer look, one row each: cell, how grave it is, and what to do.",
    sv: "Vad i utvärderingen som behöver ses över, en rad var: cell, allvarsgrad och vad som kan göras.",
  },
  notes: [
    {
      en: "The gravest come first, as in Klimat’s pane.",
      sv: "De allvarligaste står först, som i Klimats fönster.",
    },
  ],
  example: { arguments: [], result: { trouble: "noFindings" } },
};
