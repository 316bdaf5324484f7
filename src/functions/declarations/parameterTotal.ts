import { parameter } from "../arguments";
import { declare } from "../declaration";
import { fromSums, parameterNamed } from "../sums";

export const parameterTotal = declare({
  id: "PARAMETERTOTAL",
  arguments: [parameter],
  result: "points",
  troubles: ["invalidCriterion"],
  compute: (subject, name) => fromSums(subject, parameterNamed(subject, name), ({ points }) => points),
});
