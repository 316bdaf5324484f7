import type { CellValue, Hidden } from "../../../src/reading/grid";
import { toAddress } from "../../../src/reading/address";
import type { Finding, FindingCode } from "../../../src/reading/reading";
import { readWorkbook } from "../../../src/reading/readWorkbook";

/** A cell of a test: a text that starts with "=" is a formula, whose value is 1 unless it is given. */
export type TestCell = CellValue | readonly [formula: string, value: CellValue];

export type TestSheets = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

/** The findings of every assessment on these sheets; from A1 on. */
export function findingsIn(
  sheets: TestSheets,
  hidden: Readonly<Record<string, Hidden>> = {},
): readonly Finding[] {
  const grids = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    row: 0,
    column: 0,
    values: rows.map((cells) => cells.map(valueOf)),
    formulas: rows.map((cells) => cells.map((cell) => (isPair(cell) ? cell[0] : cell))),
    tables: [],
    own: [],
    ...(hidden[sheet] && { hidden: hidden[sheet] }),
  }));
  const { assessments, questions } = readWorkbook(grids);
  if (assessments.length === 0) throw new Error(`No assessment was read, but ${questions.length} questions.`);
  return assessments.flatMap(({ findings }) => findings);
}

/** "D8 = =SUM(D6:D7)" for each finding of these codes that has a fix, "D8" for one without. */
export function told(findings: readonly Finding[], ...codes: readonly FindingCode[]): readonly string[] {
  return findings
    .filter(({ code }) => codes.includes(code))
    .map(({ cell, fix }) => {
      const place = cell ? toAddress({ ...cell, sheet: "" }) : "";
      return [place, ...(fix?.writes.map(({ content }) => String(content)) ?? [])].join(" = ");
    });
}

function valueOf(cell: TestCell): CellValue {
  if (isPair(cell)) return cell[1];
  return typeof cell === "string" && cell.startsWith("=") ? 1 : cell;
}

function isPair(cell: TestCell): cell is readonly [string, CellValue] {
  return Array.isArray(cell);
}
