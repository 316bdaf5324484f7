import type { Area } from "../../reading/grid";
import type { DraftCell, DraftContent } from "../../sheets/draft";
import { rectangles } from "../../sheets/rectangles";
import { rangeOf } from "../request";
import { safeText } from "../safeText";
import type { Step } from "./steps";

type Content = string | number | boolean;

/** The most that one write of cells carries, so that several of them share a request. */
const mostBytes = 200_000;

/** Writes what cells hold, in as few blocks as they make. Texts stay texts, whatever they begin with. */
export function contentSteps(sheet: Excel.Worksheet, cells: readonly DraftCell[]): readonly Step[] {
  const contents = new Map(cells.map((cell) => [keyOf(cell), written(cell.content)]));
  return rectangles(cells).flatMap((area) => blockSteps(sheet, area, linesOf(area, contents)));
}

/** What is written to a cell for Excel to hold this content; blank is "". */
export function written(content: DraftContent): Content {
  if (content === null) return "";
  if (typeof content === "object") return content.formula;
  return typeof content === "string" ? safeText(content) : content;
}

function blockSteps(
  sheet: Excel.Worksheet,
  area: Area,
  lines: readonly (readonly Content[])[],
): readonly Step[] {
  const steps: Step[] = [];
  let from = 0;
  let bytes = 0;
  lines.forEach((line, index) => {
    bytes += JSON.stringify(line).length;
    if (bytes < mostBytes && index < lines.length - 1) return;
    const block = lines.slice(from, index + 1);
    steps.push(blockStep(sheet, { ...area, row: area.row + from, rowCount: block.length }, block, bytes));
    from = index + 1;
    bytes = 0;
  });
  return steps;
}

function blockStep(
  sheet: Excel.Worksheet,
  area: Area,
  block: readonly (readonly Content[])[],
  bytes: number,
): Step {
  return {
    bytes,
    queue: () => {
      rangeOf(sheet, area).formulas = block.map((line) => [...line]);
    },
  };
}

function linesOf(area: Area, contents: ReadonlyMap<string, Content>): readonly (readonly Content[])[] {
  return Array.from({ length: area.rowCount }, (_, down) =>
    Array.from(
      { length: area.columnCount },
      (__, right) => contents.get(keyOf({ row: area.row + down, column: area.column + right })) ?? "",
    ),
  );
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)}:${String(column)}`;
}
