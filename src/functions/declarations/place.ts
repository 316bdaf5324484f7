import { parameter } from "../arguments";
import { declare } from "../declaration";
import { fromSums, noShare, parameterNamed } from "../sums";

export const place = declare({
  id: "PLACE",
  description: {
    en: "Place of a parameter among all by share: 1 is the strongest.",
    sv: "En parameters plats bland alla efter andel: 1 är den starkaste.",
  },
  arguments: [parameter],
  result: "place",
  troubles: ["unknownMax", "nothingApplicable"],
  notes: [
    {
      en: "Parameters with equal shares share a place, and the next place is skipped: 1, 1, 3.",
      sv: "Parametrar med samma andel delar plats, och nästa plats hoppas över: 1, 1, 3.",
    },
  ],
  example: { arguments: ["Kommunikation och samarbete"], result: 7 },
  compute: (subject, name) =>
    fromSums(subject, parameterNamed(subject, name), (named) =>
      fromSums(subject, subject.assessment.result, () => named.place ?? noShare(subject, named)),
    ),
});
