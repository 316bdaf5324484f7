import type { CellContent } from "../parts";
import { isError, toCellError, toUniverError } from "./errors";
import { CellValueType } from "#univer";
import type { ICellData, Nullable } from "#univer";

/** Whether the cell itself holds something, a formula included. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f ?? cell?.si) || toContent(cell) !== null;
}

/** What belongs to a cell's content, set to nothing: a write leaves its look alone. */
export const noContent = { v: null, t: null, f: null, si: null, p: null } as const;

/**
 * The content of a cell as Univer stores it: booleans are 1 or 0 with a type beside them, errors are texts.
 *
 * {v: 1, t: BOOLEAN} -> true, {v: "#DIV/0!"} -> {error: "#DIV/0!"}, {v: "0123", t: STRING} -> "0123"
 */
export function toContent(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v;
  if (cell?.p && (!cell.f || value === null || value === undefined)) return richText(cell);
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (cell?.t === CellValueType.BOOLEAN) return Number(value) === 1 || String(value).toUpperCase() === "TRUE";
  if (typeof value === "number") return value;
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  const error = toCellError(value);
  if (error) return { error };
  return value === "" && !cell?.f ? null : value;
}

function richText(cell: ICellData): string | null {
  const text = (cell.p?.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");
  return text === "" ? null : text;
}

/**
 * The content as Univer takes it; a text is marked as one, or "0123" would become a number.
 *
 * true -> {v: 1, t: BOOLEAN}, "0123" -> {v: "0123", t: STRING}, null -> {v: null, …}
 */
export function fromContent(content: CellContent): ICellData {
  if (content === null) return { ...noContent };
  if (typeof content === "number") return { ...noContent, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { ...noContent, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = isError(content) ? toUniverError(content.error) : content;
  return { ...noContent, v: text, t: CellValueType.STRING };
}

/**
 * What someone wrote, as Univer takes it: "=A1" is a formula, an apostrophe in front keeps any text a text.
 *
 * "=A1" -> {f: "=A1"}, "'=A1" -> {v: "=A1", t: STRING}, "=" -> {v: "=", t: STRING}
 */
export function fromWritten(content: CellContent): ICellData {
  if (typeof content !== "string") return fromContent(content);
  if (content.startsWith("'")) return fromContent(content.slice(1));
  if (isFormula(content)) return { ...noContent, f: content };
  return fromContent(content === "" ? null : content);
}

/** Whether a written text is a formula: "=A1" -> true, "=" -> false. */
export function isFormula(text: string): boolean {
  return text.length > 1 && text.startsWith("=");
}
