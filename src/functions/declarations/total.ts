import { declare } from "../declaration";
import { fromSums } from "../sums";

export const total = declare({
  id: "TOTAL",
  arguments: [],
  result: "points",
  troubles: ["invalidCriterion"],
  compute: (subject) => fromSums(subject, subject.assessment.result, ({ points }) => points),
});
