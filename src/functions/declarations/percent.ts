import { optionalParameter } from "../arguments";
import { declare } from "../declaration";
import { fromSums, shareOf, sumsOf } from "../sums";

export const percent = declare({
  id: "PERCENT",
  arguments: [optionalParameter],
  result: "share",
  troubles: ["invalidCriterion", "unknownMax", "nothingApplicable"],
  compute: (subject, parameter) =>
    fromSums(subject, sumsOf(subject, parameter), (tally) => shareOf(subject, tally)),
});
