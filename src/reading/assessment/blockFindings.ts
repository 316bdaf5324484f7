import { plainText } from "../../scoring/names";
import { toAddress } from "../address";
import type { Block } from "../outline/blocks";
import type { CriterionReading } from "./criterion";
import { finding } from "../finding";
import { misspeltParameters } from "./parameters";
import type { Finding, ReadCriterion, ReadParameter } from "../reading";

/** Everything there is to say about a block: its headings, its parameters' names, its criteria one by one. */
export function blockFindings(
  block: Block,
  readings: readonly CriterionReading[],
  parameters: ReadonlyMap<string, ReadParameter>,
): readonly Finding[] {
  const criteria = readings.map(({ criterion }) => criterion);
  const declared = new Set(
    [...parameters.values()].flatMap(({ name, declaredMax = null }) => (declaredMax === null ? [] : [name])),
  );
  return [
    ...mergedHeadings(block, criteria),
    ...missingMaxima(
      block,
      criteria.filter(({ parameter }) => !declared.has(parameter)),
    ),
    ...misspeltParameters(block),
    ...readings.flatMap(({ findings }) => findings),
    ...duplicates(criteria),
  ];
}

/** Columns of numbers without a heading right of points or maxima. */
function mergedHeadings(
  { sheet, layout: { header, columns, levels } }: Block,
  criteria: readonly ReadCriterion[],
): readonly Finding[] {
  const { points, max } = columns;
  if (header.rowCount === 0) return [];
  return [points, max]
    .filter((column) => column !== undefined)
    .map((column) => column + 1)
    .filter(
      (column) =>
        column <= header.span.last &&
        !header.cells.has(column) &&
        !levels.some((level) => level.column === column),
    )
    .filter((column) => criteria.some(({ row }) => typeof sheet.value(row, column) === "number"))
    .map((column) => finding("mergedHeader", sheet.cell(header.row, column)));
}

/** Without a column for maxima, they may stand elsewhere for all criteria, for some, or for none. */
function missingMaxima(
  { sheet, layout: { header, columns } }: Block,
  criteria: readonly ReadCriterion[],
): readonly Finding[] {
  if (columns.max !== undefined || criteria.length === 0) return [];
  const scored = criteria.filter(({ points }) => points.kind !== "notApplicable");
  const missing = scored.filter(({ max }) => max === null);
  if (missing.length === scored.length && criteria.every(({ max }) => max === null))
    return [finding("noMax", sheet.cell(header.row, columns.points), { scope: "column" })];
  return missing.map(({ pointsCell }) => finding("noMax", pointsCell, { scope: "cell" }));
}

/** Criteria with the same text in the same parameter, the first one left out. */
function duplicates(criteria: readonly ReadCriterion[]): readonly Finding[] {
  const firsts = new Map<string, ReadCriterion>();
  return criteria.flatMap((criterion) => {
    const { parameter, text, pointsCell } = criterion;
    if (text === "") return [];
    const key = [parameter, plainText(text)].join("\n");
    const first = firsts.get(key);
    if (!first) firsts.set(key, criterion);
    return first
      ? [finding("duplicateCriterion", pointsCell, { text, other: toAddress(first.pointsCell) })]
      : [];
  });
}
