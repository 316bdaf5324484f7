import { optionalParameter } from "../arguments";
import { Trouble } from "../answer";
import { declare } from "../declaration";
import { criterionRow } from "../listing";
import { fromSums, parameterNamed, sumsOf } from "../sums";

export const criteria = declare({
  id: "CRITERIA",
  arguments: [optionalParameter],
  result: "table",
  columns: ["criterion", "points", "max", "comment"],
  troubles: ["invalidCriterion", "noCriteria"],
  compute: (subject, name) =>
    fromSums(subject, name === null ? sumsOf(subject, null) : parameterNamed(subject, name), (sums) => {
      const all = subject.assessment.source.criteria;
      const listed = "name" in sums ? all.filter(({ parameter }) => parameter === sums.name) : all;
      return listed.length > 0
        ? listed.map(criterionRow)
        : new Trouble("noCriteria", ({ text }) => text("functions.noCriteria"));
    }),
});
