import type { FunctionHelp } from "../functionHelp";

export const maxPoints: FunctionHelp = {
  description: {
    en: "Highest possible points of the assessment or of one parameter.",
    sv: "Högsta möjliga poäng för utvärderingen eller för en parameter.",
  },
  notes: [
    {
      en: "Criteria that are not applicable are left out; criteria that are not yet assessed count.",
      sv: "Kriterier som inte är tillämpliga räknas inte med; kriterier som ännu inte är bedömda räknas med.",
    },
  ],
  example: { arguments: [], result: 67 },
};
