import { gapTo as pointsTo } from "../../scoring/goal";
import { share } from "../arguments";
import { declare } from "../declaration";
import { noShare } from "../evidence";
import { fromSums } from "../sums";

export const gapTo = declare({
  id: "GAPTO",
  arguments: [share],
  result: "points",
  troubles: ["invalidCriterion", "unknownMax", "nothingApplicable"],
  compute: (subject, goal) =>
    fromSums(subject, subject.assessment.result, (sums) => pointsTo(sums, goal) ?? noShare(subject, sums)),
});
