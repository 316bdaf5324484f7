import { formOf } from "../cells/cellForm";
import { isBlank, textOf } from "../cells/cells";
import type { BaseRequirement } from "../reading";
import type { SheetView } from "../sheetView";
import { foldedHeading, headingOf } from "../words";
import { everyLanguage } from "../words/languages";

/** Base requirements that stand together below a title of their own. */
export interface BaseBlock {
  readonly sheet: SheetView;
  /** Where it begins: its title, or the first row of a sheet that the title names. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly requirements: readonly BaseRequirement[];
}

const titles = everyLanguage((words) => words.baseRequirements).map(foldedHeading);
const metHeadings = new Set(everyLanguage((words) => words.metHeadings).map(foldedHeading));
const LEADING_NUMBER = /^[\d.]+ /;
const LONGEST_TITLE = 80;

/** Whether a text is the title of base requirements: "Baskrav", "1. Base requirements (all must be met)". */
export function isBaseTitle(text: string): boolean {
  if (text === "" || text.length > LONGEST_TITLE) return false;
  const key = foldedHeading(text).replace(LEADING_NUMBER, "");
  return titles.some((title) => key === title || key.startsWith(`${title} `));
}

const known = new WeakMap<SheetView, readonly BaseBlock[]>();

/**
 * The base requirements of a sheet that stand below a title, or make up a sheet with such a name. They are told
 * from criteria by answers without figures.
 *
 * "Baskrav" above "Kommunen har mål | Ja" -> [{requirements: [{text: "Kommunen har mål", met: true, …}], …}]
 */
export function baseBlocksOf(sheet: SheetView): readonly BaseBlock[] {
  const blocks = known.get(sheet) ?? findBlocks(sheet);
  known.set(sheet, blocks);
  return blocks;
}

function findBlocks(sheet: SheetView): readonly BaseBlock[] {
  const { row: top, rowCount } = sheet.area;
  const blocks: BaseBlock[] = [];
  for (let row = top; row < top + rowCount; row++) {
    const block = isTitleRow(sheet, row) ? blockBelow(sheet, row, row + 1) : null;
    if (!block) continue;
    blocks.push(block);
    row = block.lastRow;
  }
  if (blocks.length > 0 || !isBaseTitle(sheet.name)) return blocks;
  for (let row = top; row < top + rowCount; row++) {
    const block = blockBelow(sheet, row, row);
    if (block) return [block];
  }
  return [];
}

/** A title stands alone in its row, or beside the heading of the answers. */
function isTitleRow(sheet: SheetView, row: number): boolean {
  if (!isBaseTitle(firstText(sheet, row))) return false;
  return textCells(sheet, row)
    .slice(1)
    .every(({ text }) => isMetHeading(text) || headingOf(text)?.role === "comment");
}

/** The requirements from a row on; null where no row has an answer, and no heading asks for one. */
function blockBelow(sheet: SheetView, firstRow: number, from: number): BaseBlock | null {
  const end = sheet.area.row + sheet.area.rowCount;
  let row = from;
  while (row < end && row <= from + 1 && isBlankRow(sheet, row)) row += 1;
  const heading = [firstRow, row].find((at) => textCells(sheet, at).some(({ text }) => isMetHeading(text)));
  if (heading === row) row += 1;
  const first = row;
  while (row < end && mayBeRequirement(sheet, row)) row += 1;
  const column =
    (heading === undefined ? undefined : textCells(sheet, heading).find(({ text }) => isMetHeading(text)))
      ?.column ?? answerColumn(sheet, first, row);
  if (column === null) return null;
  const all = Array.from({ length: row - first }, (_, down) => requirementAt(sheet, first + down, column));
  const lastAnswer = all.findLastIndex((one) => one !== null && one.met !== null);
  const isCut = row < end && !isBlankRow(sheet, row);
  const requirements = (isCut ? all.slice(0, lastAnswer + 1) : all).filter((one) => one !== null);
  const lastRow = isCut ? first + lastAnswer : row - 1;
  return requirements.length > 0 ? { sheet, firstRow, lastRow, requirements } : null;
}

/** Texts, and nothing that counts: a number only before the text, to count the requirements. */
function mayBeRequirement(sheet: SheetView, row: number): boolean {
  const { column: left, columnCount } = sheet.area;
  let hasText = false;
  for (let column = left; column < left + columnCount; column++) {
    const value = sheet.value(row, column);
    if (isBlank(value)) continue;
    const form = formOf(value);
    if (form.kind !== "word" && form.kind !== "mark" && (hasText || form.kind !== "number")) return false;
    if (typeof value === "string" && headingOf(textOf(value))?.role === "points") return false;
    if (form.kind === "word" && form.meaning === null) hasText = true;
  }
  return hasText && !isTitleRow(sheet, row);
}

/** The column with the most answers; of equal ones the first. */
function answerColumn(sheet: SheetView, first: number, end: number): number | null {
  const { column: left, columnCount } = sheet.area;
  let best: { readonly column: number; readonly count: number } | null = null;
  for (let column = left; column < left + columnCount; column++) {
    let count = 0;
    for (let row = first; row < end; row++) if (metAt(sheet, row, column) !== null) count += 1;
    if (count > (best?.count ?? 0)) best = { column, count };
  }
  return best?.column ?? null;
}

function requirementAt(sheet: SheetView, row: number, column: number): BaseRequirement | null {
  const texts = textCells(sheet, row).filter((cell) => cell.column !== column);
  const before = texts.filter((cell) => cell.column < column);
  const text = longest(before.length > 0 ? before : texts);
  return text === "" ? null : { text, met: metAt(sheet, row, column), cell: sheet.cell(row, column) };
}

/** Whether a cell says that a requirement is met; null where it says neither. */
export function metAt(sheet: SheetView, row: number, column: number): boolean | null {
  const form = formOf(sheet.value(row, column));
  if (form.kind === "mark") return true;
  if (form.kind !== "word" || (form.meaning !== "yes" && form.meaning !== "no")) return null;
  return form.meaning === "yes";
}

function longest(cells: readonly { readonly text: string }[]): string {
  return cells.reduce((best, { text }) => (text.length > best.length ? text : best), "");
}

interface TextCell {
  readonly column: number;
  readonly text: string;
}

function textCells(sheet: SheetView, row: number): readonly TextCell[] {
  const { column: left, columnCount } = sheet.area;
  return Array.from({ length: columnCount }, (_, index) => left + index).flatMap((column) => {
    const value = sheet.value(row, column);
    return typeof value === "string" && !isBlank(value) ? [{ column, text: textOf(value) }] : [];
  });
}

/** Rows are many, and most are told from a title by their first text alone. */
function firstText(sheet: SheetView, row: number): string {
  const { column: left, columnCount } = sheet.area;
  for (let column = left; column < left + columnCount; column++) {
    const value = sheet.value(row, column);
    if (typeof value === "string" && !isBlank(value)) return textOf(value);
  }
  return "";
}

function isBlankRow(sheet: SheetView, row: number): boolean {
  const { column: left, columnCount } = sheet.area;
  for (let column = left; column < left + columnCount; column++) {
    if (!isBlank(sheet.value(row, column))) return false;
  }
  return true;
}

function isMetHeading(text: string): boolean {
  return metHeadings.has(foldedHeading(text));
}
