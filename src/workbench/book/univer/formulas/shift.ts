import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenTypes, tokenize } from "@borgar/fx";
import type { Area } from "../../parts";

/** Rows or columns that were inserted on a sheet, or deleted. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  /** How many were inserted; below 0 how many were deleted. */
  readonly count: number;
}

type Span = readonly [first: number, last: number];

/** Where a span of rows or columns is afterwards; null when all of it was deleted. */
function shiftSpan([first, last]: Span, { at, count }: Shift): Span | null {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const after = at - count;
  const newFirst = first >= after ? first + count : Math.min(first, at);
  const newLast = last >= after ? last + count : Math.min(last, at - 1);
  return newFirst > newLast ? null : [newFirst, newLast];
}

/**
 * Where an area is after the shift, as Excel moves it; null when all of it was deleted.
 *
 * (A2:B5, two rows inserted at row 4) -> A2:B7
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const isRows = shift.axis === "rows";
  const [start, length] = isRows ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const span = shiftSpan([start, start + length - 1], shift);
  if (!span) return null;
  const size = span[1] - span[0] + 1;
  return isRows ? { ...area, row: span[0], rowCount: size } : { ...area, column: span[0], columnCount: size };
}

const references: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
]);

/**
 * The formula after rows or columns of a sheet were shifted; a reference to deleted cells is #REF!.
 * `home` is the sheet that references without a sheet mean, `changed` the one that was shifted.
 *
 * ("=$B2<3", two rows inserted at row 1) -> "=$B4<3"
 */
export function shiftFormula(formula: string, home: string, changed: string, shift: Shift): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  const shifted = tokens.map((token) => {
    if (!references.has(token.type)) return token;
    return { ...token, value: shiftReference(token.value, home, changed, shift) };
  });
  return stringifyTokens(shifted);
}

function shiftReference(text: string, home: string, changed: string, shift: Shift): string {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference) || !isOn(reference.context, home, changed)) return text;
  const { range } = reference;
  const isRows = shift.axis === "rows";
  const first = isRows ? range.top : range.left;
  if (first === null) return text;
  const span = shiftSpan([first, (isRows ? range.bottom : range.right) ?? first], shift);
  if (!span) return "#REF!";
  const moved = isRows ? { top: span[0], bottom: span[1] } : { left: span[0], right: span[1] };
  return stringifyA1Ref({ ...reference, range: { ...range, ...moved } });
}

/** Whether a reference with this context ("Blad1", or ["Bok.xlsx", "Blad1"]) is to the changed sheet. */
function isOn(context: readonly string[] | undefined, home: string, changed: string): boolean {
  if (context && context.length > 1) return false;
  return (context?.[0] ?? home).toLowerCase() === changed.toLowerCase();
}
