import type { Area } from "../../reading/grid";
import type { DraftCell } from "../../sheets/draft";
import { looks, type CellLook, type Look } from "../../sheets/looks";
import { rectangles } from "../../sheets/rectangles";
import { cellCount } from "../../reading/areas";
import { rangeOf } from "../request";
import { addressesOf } from "./addresses";
import { step, type Step } from "./steps";

/** Gives cells their looks: those of one look together, wherever they stand. */
export function lookSteps(sheet: Excel.Worksheet, cells: readonly DraftCell[]): readonly Step[] {
  return [...areasByLook(cells)].flatMap(([name, areas]) => stepsFor(sheet, looks[name], areas));
}

/** Where each look is, in few areas. */
export function areasByLook(cells: readonly DraftCell[]): ReadonlyMap<Look, readonly Area[]> {
  const byLook = new Map<Look, DraftCell[]>();
  for (const cell of cells) {
    const alike = byLook.get(cell.look);
    if (alike) alike.push(cell);
    else byLook.set(cell.look, [cell]);
  }
  return new Map([...byLook].map(([name, alike]) => [name, rectangles(alike)]));
}

function stepsFor(sheet: Excel.Worksheet, look: CellLook, areas: readonly Area[]): readonly Step[] {
  const { numberFormat, line } = look;
  // A line between rows is asked for only where there are two: of a single row Excel may refuse it.
  const tall = areas.filter(({ rowCount }) => rowCount > 1);
  return [
    ...forAreas(sheet, areas, ({ format }) => applyLook(format, look)),
    ...(line ? forAreas(sheet, areas, ({ format }) => drawLine(format, "EdgeBottom", line)) : []),
    ...(line ? forAreas(sheet, tall, ({ format }) => drawLine(format, "InsideHorizontal", line)) : []),
    ...(numberFormat ? areas.map((area) => numberFormatStep(sheet, area, numberFormat)) : []),
  ];
}

function forAreas(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  apply: (ranges: Excel.RangeAreas) => void,
): readonly Step[] {
  return addressesOf(areas).map((address) => ({
    bytes: 4 * address.length + 4000,
    queue: () => apply(sheet.getRanges(address)),
  }));
}

function applyLook(format: Excel.RangeFormat, look: CellLook): void {
  const { font } = format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = horizontals[look.horizontal];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.vertical !== undefined) format.verticalAlignment = verticals[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center" } as const;

function drawLine(format: Excel.RangeFormat, side: "EdgeBottom" | "InsideHorizontal", color: string): void {
  const border = format.borders.getItem(side);
  border.style = "Continuous";
  border.color = color;
}

/** Several areas have no number format of their own in Excel, so each gets it by itself. */
function numberFormatStep(sheet: Excel.Worksheet, area: Area, numberFormat: string): Step {
  const { queue } = step(() => {
    rangeOf(sheet, area).numberFormat = Array.from({ length: area.rowCount }, () =>
      Array<string>(area.columnCount).fill(numberFormat),
    );
  });
  return { bytes: cellCount(area) * (numberFormat.length + 3), queue };
}
