import type { FunctionHelp } from "../functionHelp";

export const criteriaCount: FunctionHelp = {
  description: {
    en: "Number of applicable criteria, of the assessment or of one parameter.",
    sv: "Antal tillämpliga kriterier, i utvärderingen eller i en parameter.",
  },
  notes: [
    {
      en: "Times KLIMAT.PROGRESS it is the number of criteria that are assessed.",
      sv: "Gånger KLIMAT.PROGRESS blir det antalet bedömda kriterier.",
    },
  ],
  example: { arguments: ["Transporter"], result: 7 },
};
