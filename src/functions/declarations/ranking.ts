import { rankAll } from "../../scoring/rankAll";
import { Trouble } from "../answer";
import { declareForAll } from "../declaration";
import { namedAll, rowsOf } from "../eachAssessment";
import { figures } from "../listing";
import { fromSums } from "../sums";

export const ranking = declareForAll({
  id: "RANKING",
  arguments: [],
  result: "table",
  columns: ["place", "assessment", "points", "max", "share"],
  troubles: ["invalidCriterion", "noShares"],
  compute: (all) => {
    const ranked = rankAll(namedAll(all), ({ assessment }) => assessment.result);
    if (ranked.every(({ place }) => place === null))
      return new Trouble("noShares", ({ text }) => text("functions.noShares"));
    return rowsOf(
      ranked.map(({ item: { assessment, name }, place }) =>
        fromSums({ assessment }, assessment.result, (sums) => [place ?? "", name, ...figures(sums)] as const),
      ),
    );
  },
});
