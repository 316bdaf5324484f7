import { plainText } from "../scoring/names";
import { toAddress } from "./address";
import type { Block } from "./blocks";
import { isBlank } from "./cells";
import type { CriterionReading } from "./criterion";
import { finding } from "./finding";
import { misspeltParameters } from "./parameters";
import type { Finding, ReadCriterion } from "./reading";

/** Everything there is to say about a block: its headings, its parameters' names, its criteria one by one. */
export function blockFindings(block: Block, readings: readonly CriterionReading[]): readonly Finding[] {
  const criteria = readings.map(({ criterion }) => criterion);
  return [
    ...mergedHeadings(block, criteria),
    ...missingMaxColumn(block),
    ...misspeltParameters(block),
    ...readings.flatMap(({ findings }) => findings),
    ...duplicates(criteria),
  ];
}

/** A header over two rows, and columns of numbers without a heading right of points or maxima. */
function mergedHeadings(
  { sheet, layout: { header, columns } }: Block,
  criteria: readonly ReadCriterion[],
): readonly Finding[] {
  const { points, max } = columns;
  if (header.rowCount === 2) return [finding("mergedHeader", sheet.cell(header.row, points))];
  return [points, max]
    .filter((column) => column !== undefined)
    .map((column) => column + 1)
    .filter((column) => column <= header.span.last && isBlank(sheet.value(header.row, column)))
    .filter((column) => criteria.some(({ row }) => typeof sheet.value(row, column) === "number"))
    .map((column) => finding("mergedHeader", sheet.cell(header.row, column)));
}

function missingMaxColumn({ sheet, layout: { header, columns } }: Block): readonly Finding[] {
  const { points, max } = columns;
  return max === undefined ? [finding("noMax", sheet.cell(header.row, points), { scope: "column" })] : [];
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
