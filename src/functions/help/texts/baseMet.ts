import type { FunctionHelp } from "../functionHelp";

export const baseMet: FunctionHelp = {
  description: { en: "Whether all base requirements are met.", sv: "Om alla baskrav är uppfyllda." },
  notes: [
    {
      en: "A requirement that nobody has answered is not met yet. Without base requirements in the workbook the result is an error, because nothing says whether they are met.",
      sv: "Ett krav som ingen har svarat på är inte uppfyllt än. Utan baskrav i arbetsboken blir det ett fel, eftersom inget säger om de är uppfyllda.",
    },
  ],
  example: { arguments: [], result: true },
};
