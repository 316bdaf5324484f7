import { optionalParameter } from "../arguments";
import { declare } from "../declaration";
import { fromSums, maxOf, sumsOf } from "../sums";

export const maxPoints = declare({
  id: "MAXPOINTS",
  arguments: [optionalParameter],
  result: "points",
  troubles: ["invalidCriterion", "unknownMax"],
  compute: (subject, parameter) =>
    fromSums(subject, sumsOf(subject, parameter), (tally) => maxOf(subject, tally)),
});
