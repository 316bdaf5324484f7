import { reaches } from "../../scoring/reaches";
import { threshold } from "../arguments";
import { declare } from "../declaration";
import { noShare } from "../evidence";
import { fromSums } from "../sums";

export const passes = declare({
  id: "PASSES",
  arguments: [threshold],
  result: "truth",
  troubles: ["invalidCriterion", "unknownMax", "nothingApplicable"],
  compute: (subject, goal) =>
    fromSums(subject, subject.assessment.result, (sums) =>
      sums.share === null ? noShare(subject, sums) : reaches(sums, goal),
    ),
});
