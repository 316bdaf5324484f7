import { isReference, parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import { parseAddress } from "../parseAddress";
import type { Area, CellRef } from "../grid";

/** A formula and where it stands. */
export interface Formula {
  readonly cell: CellRef;
  /** As it stands in the cell, with "=". */
  readonly text: string;
  /** The formula without spaces, its references to cells as ‹0›, ‹1›, …: "SUM(‹0›)/SUM(‹1›)". */
  readonly skeleton: string;
  readonly references: readonly CellsReference[];
}

/** Cells that a formula refers to. */
export interface CellsReference {
  /** As it stands in the formula: "Bedömning!D$3:D9". */
  readonly text: string;
  readonly sheet: string;
  readonly area: Area;
}

type Token = ReturnType<typeof tokenize>[number];
type A1Reference = Extract<ReturnType<typeof parseA1Ref>, { readonly range: unknown }>;

/** Takes a formula apart; of a text that is none, only the skeleton is left. */
export function formulaOf(text: string, cell: CellRef): Formula {
  const references: CellsReference[] = [];
  const pieces = tokenize(text).map((token) => {
    const address = isReference(token) ? parseAddress(token.value) : null;
    if (!address) return plain(token);
    references.push({ text: token.value, sheet: address.sheet ?? cell.sheet, area: address.area });
    return `‹${references.length - 1}›`;
  });
  return { cell, text, skeleton: pieces.join(""), references };
}

function plain({ type, value }: Token): string {
  if (type === "whitespace" || type === "fx_prefix") return "";
  return type === "func" ? value.toUpperCase() : value;
}

/** The reference that a skeleton calls ‹n›. */
export function referencesIn(formula: Formula, piece: string): readonly CellsReference[] {
  return [...piece.matchAll(/‹(\d+)›/g)].flatMap(([, index]) => formula.references[Number(index)] ?? []);
}

/**
 * The formula as Excel copies it so many rows down and columns to the right; null where it would leave the sheet.
 *
 * ("=SUM(D5:D$9)*2", 1, 1) -> "=SUM(E6:E$9)*2"
 */
export function copied(text: string, rows: number, columns: number): string | null {
  const pieces = tokenize(text).map((token) => {
    const reference = isReference(token) ? a1(token.value) : null;
    return reference ? moved(reference, rows, columns) : token.value;
  });
  return pieces.every((piece) => piece !== null) ? pieces.join("") : null;
}

/** What formulas have in common that say the same of the cells around them: in D10 "=D9*2", in E11 "=E10*2". */
export function relativeForm({ text, cell }: Formula): string | null {
  const form = copied(text, MIDDLE.row - cell.row, MIDDLE.column - cell.column);
  return form?.replace(/\s/g, "").toUpperCase() ?? null;
}

/** Far enough from the edges of a sheet. */
const MIDDLE = { row: 500_000, column: 8_000 };

/** The formula with other rows in place of those of one reference: ("=SUM(D3:D8)", D3:D8, 2, 9) -> "=SUM(D3:D10)" */
export function withRows(
  { text }: Formula,
  { text: target }: CellsReference,
  first: number,
  last: number,
): string {
  const pieces = tokenize(text).map((token) => {
    const reference = token.value === target ? a1(token.value) : null;
    if (!reference) return token.value;
    return stringifyA1Ref({ ...reference, range: { ...reference.range, top: first, bottom: last } });
  });
  return pieces.join("");
}

function a1(text: string): A1Reference | null {
  const reference = parseA1Ref(text);
  return reference && "range" in reference ? reference : null;
}

function moved(reference: A1Reference, rows: number, columns: number): string | null {
  const { range } = reference;
  const edges = {
    top: shift(range.top, range.$top ? 0 : rows),
    bottom: shift(range.bottom, range.$bottom ? 0 : rows),
    left: shift(range.left, range.$left ? 0 : columns),
    right: shift(range.right, range.$right ? 0 : columns),
  };
  const isOutside = Object.values(edges).some((edge) => edge !== null && edge < 0);
  return isOutside ? null : stringifyA1Ref({ ...reference, range: { ...range, ...edges } });
}

/** Whole rows and columns have open edges. */
function shift(edge: number | null | undefined, by: number): number | null {
  return typeof edge === "number" ? edge + by : null;
}
