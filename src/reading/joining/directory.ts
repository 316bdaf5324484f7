import { knownParameter } from "../../scoring/editions";
import { plainText } from "../../scoring/names";
import type { Block } from "../outline/blocks";
import { textOf } from "../cells/cells";
import type { SheetView } from "../sheetView";
import { parameterKeysOf, withParameters } from "./named";

/** How far down a sheet is searched for a list of codes, and how many columns right of a code for its name. */
const ROWS_SEARCHED = 500;
const COLUMNS_BESIDE = 3;

/** A letter code before a number: "T1.1", "EN-2"; or the first of several numbers: "3.2". */
const PREFIX = /^(\p{L}{1,4})(?=[\s.:-]?\d)|^(\d{1,2})(?=[.:-]\d)/u;

/** Code of a parameter, in small letters -> its name. */
type Directory = ReadonlyMap<string, string>;

/**
 * Names the parameters of blocks that have nothing but codes, where a list in the workbook tells what the codes
 * mean. A list counts only when it has every code once. Blocks with the same codes, such as those of many
 * municipalities, have the same list.
 *
 * criteria T1.1, T1.2, E1.1 and a sheet with T | Transporter, E | Energi -> Transporter, Transporter, Energi
 */
export function withDirectories(blocks: readonly Block[], sheets: readonly SheetView[]): readonly Block[] {
  const known = new Map<string, Directory | null>();
  return blocks.map((block) => {
    const codes = codesOf(block);
    if (codes === null) return block;
    const key = [...codes.all].sort().join("\n");
    const before = known.get(key);
    const directory = before === undefined ? directoryOf(sheets, codes.all, blocks) : before;
    known.set(key, directory);
    if (!directory) return block;
    return withParameters(block, ({ row: { row } }) => directory.get(codes.byRow.get(row) ?? "") ?? null);
  });
}

interface Codes {
  readonly all: ReadonlySet<string>;
  readonly byRow: ReadonlyMap<number, string>;
}

/** The codes that stand for parameters in a block: null when it names its parameters, or not all have a code. */
function codesOf(block: Block): Codes | null {
  const keys = parameterKeysOf(block);
  const hasNames = [...keys].some((key) => key !== "" && (key.length > 4 || knownParameter(key) !== null));
  if (hasNames) return null;
  const byRow = new Map<number, string>();
  for (const { row, reason } of block.rows) {
    const code = row.parameter === "" ? prefixOf(row.number) : plainText(row.parameter);
    if (code !== "") byRow.set(row.row, code);
    else if (reason === null) return null;
  }
  const all = new Set(byRow.values());
  return all.size > 1 ? { all, byRow } : null;
}

function prefixOf(number: string): string {
  const found = PREFIX.exec(number);
  return plainText(found?.[1] ?? found?.[2] ?? "");
}

function directoryOf(
  sheets: readonly SheetView[],
  codes: ReadonlySet<string>,
  blocks: readonly Block[],
): Directory | null {
  for (const sheet of sheets) {
    const { column: left, columnCount } = sheet.area;
    for (let column = left; column < left + columnCount; column++) {
      const directory = directoryIn(sheet, column, codes, blocks);
      if (directory) return directory;
    }
  }
  return null;
}

/** The names beside a column of codes; null where a code is missing, stands twice or has no name. */
function directoryIn(
  sheet: SheetView,
  column: number,
  codes: ReadonlySet<string>,
  blocks: readonly Block[],
): Directory | null {
  const names = new Map<string, string>();
  const end = sheet.area.row + Math.min(sheet.area.rowCount, ROWS_SEARCHED);
  for (let row = sheet.area.row; row < end; row++) {
    const code = plainText(textOf(sheet.value(row, column)));
    if (!codes.has(code) || blocks.some((block) => isInside(block, sheet, row, column))) continue;
    const name = nameBeside(sheet, row, column);
    if (name === null || names.has(code)) return null;
    names.set(code, name);
  }
  const areAll = names.size === codes.size && new Set(names.values()).size === names.size;
  return areAll ? names : null;
}

function nameBeside(sheet: SheetView, row: number, column: number): string | null {
  for (let right = column + 1; right <= column + COLUMNS_BESIDE; right++) {
    const value = sheet.value(row, right);
    if (typeof value === "string" && /\p{L}/u.test(value)) return textOf(value);
  }
  return null;
}

function isInside(
  { sheet: own, layout, pointsColumn }: Block,
  sheet: SheetView,
  row: number,
  column: number,
): boolean {
  const { span } = layout.header;
  const isRow = row >= layout.header.row && row <= pointsColumn.lastRow;
  return sheet === own && isRow && column >= span.first && column <= span.last;
}
