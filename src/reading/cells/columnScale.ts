import { isBlank, textOf } from "./cells";
import type { CellValue } from "../grid";
import type { Layout } from "../layouts/layout";
import { agreedLevels, agreedRange, tabledLegends, writtenLegends, type IsSkipped } from "./legend";
import { pointsIn } from "../layouts/levels";
import { scaleOf, type Legends, type PointsScale } from "./pointsScale";
import type { SheetView } from "../sheetView";
import { sumLabel } from "../words/label";

/** The scale of the points of a layout's rows, by their values, the heading and the legends of the sheet. */
export function columnScale(sheet: SheetView, layout: Layout, first: number, last: number): PointsScale {
  const { columns } = layout;
  const cells = {
    values: criterionValues(sheet, layout, first, last),
    heading: headingText(sheet, layout),
    range: layout.scale,
    hasMaxColumn: columns.max !== undefined,
  };
  return scaleOf(cells, legendsFor(sheet, layout));
}

function headingText(sheet: SheetView, { header, columns }: Layout): string {
  const texts = Array.from({ length: header.rowCount }, (_, down) =>
    textOf(sheet.value(header.row + down, columns.points)),
  );
  return texts.join(" ").trim();
}

/** Values of the column, without sums where they could be taken for more numbers than the criteria have. */
function criterionValues(
  sheet: SheetView,
  layout: Layout,
  first: number,
  last: number,
): readonly CellValue[] {
  const { columns } = layout;
  const filled: { readonly row: number; readonly value: CellValue }[] = [];
  for (let row = first; row <= last; row++) {
    const { value } = pointsIn(sheet, layout, row);
    if (!isBlank(value)) filled.push({ row, value });
  }
  const isPlain = filled.every(({ value }) => typeof value === "number");
  const areSumsNumbers = isPlain && writtenLegends(sheet, "numbers").length === 0;
  const labels = [columns.parameter, columns.number, columns.criterion].filter(
    (column) => column !== undefined,
  );
  const isSum = (row: number): boolean =>
    SUMMING.test(sheet.formula(row, columns.points) ?? "") ||
    labels.some((column) => isSumLabel(sheet.value(row, column)));
  return filled
    .filter(({ row, value }) => areSumsNumbers || typeof value !== "number" || !isSum(row))
    .map(({ value }) => value);
}

/** Formulas that count or sum up what others say. */
const SUMMING = /^=\s*(?:SUM|COUNT|SUBTOTAL|AGGREGATE|AVERAGE|ROUND)/i;

function isSumLabel(value: CellValue): boolean {
  return typeof value === "string" && sumLabel(value, (key) => key !== "") !== null;
}

function legendsFor(sheet: SheetView, { header, columns }: Layout): Legends {
  const own = new Set([columns.points, columns.notApplicable, columns.comment]);
  const isSkipped: IsSkipped = (row, column) => row >= header.row && own.has(column);
  return {
    levels: (wanted) =>
      agreedLevels([...writtenLegends(sheet, "words"), ...tabledLegends(sheet, wanted, isSkipped)], wanted),
    range: (numbers) => agreedRange(writtenLegends(sheet, "numbers"), numbers),
  };
}
