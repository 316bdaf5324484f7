import type { Placed } from "../../reading/comparing/ranking";
import type { LineCell, SheetPart } from "../stack";
import { columns, fileColumn, sideBySide } from "./columns";
import type { ComparisonFacts } from "./comparisonFacts";

/** A line for each assessment that has a place; null where none has. Its parameters are a heat map. */
export function rankingPart(facts: ComparisonFacts): SheetPart | null {
  const { ranking, parameters } = facts;
  const rowCount = ranking.placed.length;
  if (rowCount === 0) return null;
  const share = { row: 0, column: columns.share, rowCount, columnCount: 1 };
  const heat = { row: 0, column: columns.firstParameter, rowCount, columnCount: parameters.length };
  return {
    lines: ranking.placed.map((placed) => rankedLine(placed, facts)),
    shades: [
      { area: share, kind: "bars" },
      ...(parameters.length > 0 ? [{ area: heat, kind: "heatMap" } as const] : []),
    ],
    charts: [],
  };
}

function rankedLine(
  { choice, place, points, max, share }: Placed,
  facts: ComparisonFacts,
): readonly LineCell[] {
  return [
    ...sideBySide(columns.place, [
      [place, "number"],
      [choice.name, "text"],
      [points, "number"],
      [max, "number"],
      [share, "percent"],
      ...facts.parameters.map(({ shares }) => [shares.get(choice.key) ?? null, "percent"] as const),
    ]),
    ...(facts.files > 0 ? sideBySide(fileColumn(facts), [[choice.file, "text"]]) : []),
  ];
}
