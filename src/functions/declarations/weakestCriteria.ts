import { weakestCriteria as weakestFirst } from "../../scoring/potential";
import { criteriaCount } from "../arguments";
import { Trouble } from "../answer";
import { declare } from "../declaration";
import { missingMax } from "../evidence";
import { gainRows } from "../listing";
import { fromSums } from "../sums";

/** As many as fit a report's short list. */
const usual = 5;

export const weakestCriteria = declare({
  id: "WEAKESTCRITERIA",
  arguments: [criteriaCount],
  result: "table",
  columns: ["criterion", "parameter", "potential"],
  troubles: ["invalidCriterion", "unknownMax", "fullPoints"],
  compute: (subject, count) =>
    fromSums(subject, subject.assessment.result, (sums) => {
      const { source } = subject.assessment;
      const weakest = weakestFirst(source.criteria, count ?? usual);
      if (weakest.length > 0) return gainRows(source, weakest);
      if (sums.max === null) return missingMax(subject, sums);
      return new Trouble("fullPoints", ({ text }) => text("functions.fullPoints"));
    }),
});
