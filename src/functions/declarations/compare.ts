import { findParameter } from "../../scoring/findParameter";
import { parameter } from "../arguments";
import { declareForAll } from "../declaration";
import { namedAll, rowsOf } from "../eachAssessment";
import { figures } from "../listing";
import { fromSums, noSuchParameter } from "../sums";

export const compare = declareForAll({
  id: "COMPARE",
  arguments: [parameter],
  result: "table",
  columns: ["assessment", "points", "max", "share"],
  troubles: ["invalidCriterion"],
  compute: (all, parameterName) => {
    const found = namedAll(all).map((named) => ({
      ...named,
      result: parameterName === null ? null : findParameter(named.assessment.result, parameterName),
    }));
    if (found.every(({ result }) => result === null))
      return noSuchParameter(
        all.flatMap(({ result }) => result.parameters),
        parameterName,
      );
    return rowsOf(
      found.map(({ assessment, name, result }) =>
        result === null
          ? ([name, "", "", ""] as const)
          : fromSums({ assessment }, result, (sums) => [name, ...figures(sums)] as const),
      ),
    );
  },
});
