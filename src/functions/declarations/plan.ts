import { planTo } from "../../scoring/goal";
import { reaches } from "../../scoring/reaches";
import { share } from "../arguments";
import { Trouble } from "../answer";
import { declare } from "../declaration";
import { noShare } from "../evidence";
import { gainRows } from "../listing";
import { fromSums } from "../sums";

export const plan = declare({
  id: "PLAN",
  arguments: [share],
  result: "table",
  columns: ["criterion", "parameter", "potential"],
  troubles: ["invalidCriterion", "unknownMax", "nothingApplicable", "alreadyReached", "outOfReach"],
  compute: (subject, goal) =>
    fromSums(subject, subject.assessment.result, (sums) => {
      if (sums.share === null) return noShare(subject, sums);
      const { source } = subject.assessment;
      const caps = source.parameters.flatMap((parameter) => parameter.caps ?? []);
      const found = planTo(source.criteria, sums, goal, { caps });
      if (found && found.gains.length > 0) return gainRows(source, found.gains);
      const code = reaches(sums, goal) ? "alreadyReached" : "outOfReach";
      return new Trouble(code, ({ text }) => text(`functions.${code}`, { share: goal }));
    }),
});
