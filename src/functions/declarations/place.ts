import { parameter } from "../arguments";
import { declare } from "../declaration";
import { noShare } from "../evidence";
import { fromSums, parameterNamed } from "../sums";

export const place = declare({
  id: "PLACE",
  arguments: [parameter],
  result: "place",
  troubles: ["invalidCriterion", "unknownMax", "nothingApplicable"],
  compute: (subject, name) =>
    fromSums(subject, parameterNamed(subject, name), (named) =>
      fromSums(subject, subject.assessment.result, () => named.place ?? noShare(subject, named)),
    ),
});
