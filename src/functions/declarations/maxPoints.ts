import { optionalParameter } from "../arguments";
import { declare } from "../declaration";
import { fromSums, maxOf, sumsOf } from "../sums";

export const maxPoints = declare({
  id: "MAXPOINTS",
  description: {
    en: "Highest possible points of the assessment or of one parameter.",
    sv: "Högsta möjliga poäng för utvärderingen eller för en parameter.",
  },
  arguments: [optionalParameter],
  result: "points",
  troubles: ["unknownMax"],
  notes: [
    {
      en: "Criteria that are not applicable are left out; criteria that are not yet assessed count.",
      sv: "Kriterier som inte är tillämpliga räknas inte med; kriterier som ännu inte är bedömda räknas med.",
    },
  ],
  example: { arguments: [], result: 67 },
  compute: (subject, parameter) =>
    fromSums(subject, sumsOf(subject, parameter), (tally) => maxOf(subject, tally)),
});
