import { declare } from "../declaration";
import { noParameters } from "../evidence";
import { figures } from "../listing";
import { fromSums } from "../sums";

export const parameters = declare({
  id: "PARAMETERS",
  arguments: [],
  result: "table",
  columns: ["parameter", "points", "max", "share"],
  troubles: ["invalidCriterion", "noParameters"],
  compute: (subject) =>
    fromSums(subject, subject.assessment.result, () => {
      const rows = subject.assessment.result.parameters.map(
        (parameter) => [parameter.shortName, ...figures(parameter)] as const,
      );
      return rows.length > 0 ? rows : noParameters();
    }),
});
