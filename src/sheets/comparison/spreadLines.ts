import type { Ranking } from "../../reading/comparing/ranking";
import type { FiveFigures } from "../../scoring/quantiles";
import type { LineCell } from "../stack";
import { columns, fileColumn, sideBySide } from "./columns";
import type { ComparisonFacts } from "./comparisonFacts";
import type { ComparisonTexts } from "./comparisonTexts";

const figures: readonly (keyof FiveFigures)[] = ["most", "upperQuartile", "median", "lowerQuartile", "least"];

/** More names than these would not be read in a narrow column. */
const mostNames = 3;

/** How the shares spread, as a whole and in each parameter, and who is the best. */
export function spreadLines(
  facts: ComparisonFacts,
  texts: ComparisonTexts,
): readonly (readonly LineCell[])[] {
  const rankings = [facts.ranking, ...facts.parameters.map(({ ranking }) => ranking)];
  return [
    ...figures.map((figure) => [
      ...sideBySide(columns.place, [
        [null, "sum"],
        [texts.text(`comparison.${figure}`), "sum"],
        [null, "sum"],
        [null, "sum"],
      ]),
      ...sideBySide(
        columns.share,
        rankings.map(({ spread }) => [spread?.[figure] ?? null, "sumPercent"] as const),
      ),
      ...fileCell(facts),
    ]),
    [
      ...sideBySide(columns.place, [
        [null, "sum"],
        [texts.text("comparison.best"), "sum"],
        [null, "sum"],
        [null, "sum"],
      ]),
      ...sideBySide(
        columns.share,
        rankings.map((ranking) => [bestOf(ranking, texts), "bestNames"] as const),
      ),
      ...fileCell(facts),
    ],
  ];
}

/** So that the band reaches over the whole table. */
function fileCell(facts: ComparisonFacts): readonly LineCell[] {
  return facts.files > 0 ? sideBySide(fileColumn(facts), [[null, "sum"]]) : [];
}

/** "Kalmar 2021, Växjö 2021"; how many where they are too many to name; null where nobody has a result. */
function bestOf({ placed }: Ranking, { text }: ComparisonTexts): string | null {
  const names = placed.filter(({ place }) => place === 1).map(({ choice }) => choice.name);
  if (names.length === 0) return null;
  return names.length > mostNames ? text("comparison.manyBest", { count: names.length }) : names.join(", ");
}
