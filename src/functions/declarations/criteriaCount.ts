import { optionalParameter } from "../arguments";
import { Trouble } from "../answer";
import { declare } from "../declaration";
import { sumsOf } from "../sums";

export const criteriaCount = declare({
  id: "CRITERIACOUNT",
  arguments: [optionalParameter],
  result: "count",
  troubles: [],
  compute: (subject, parameter) => {
    const sums = sumsOf(subject, parameter);
    return sums instanceof Trouble ? sums : sums.criteria;
  },
});
