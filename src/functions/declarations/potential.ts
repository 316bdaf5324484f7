import { optionalParameter } from "../arguments";
import { declare } from "../declaration";
import { missingMax } from "../evidence";
import { fromSums, sumsOf } from "../sums";

export const potential = declare({
  id: "POTENTIAL",
  arguments: [optionalParameter],
  result: "points",
  troubles: ["invalidCriterion", "unknownMax"],
  compute: (subject, parameter) =>
    fromSums(subject, sumsOf(subject, parameter), (tally) => tally.potential ?? missingMax(subject, tally)),
});
