import { isReference, parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";

/**
 * A formula in pieces that give it again when they are joined; every second one, from the second on, is a
 * reference to cells of this workbook.
 *
 * "=KLIMAT.TOTAL($A$4:F45)*2" -> ["=KLIMAT.TOTAL(", "$A$4:F45", ")*2"]
 */
export type Pieces = readonly string[];

type A1Reference = Extract<ReturnType<typeof parseA1Ref>, { readonly range: unknown }>;

/** Takes a formula apart. References to other workbooks and to tables are text: they move with no cell. */
export function piecesOf(formula: string): Pieces {
  const pieces = [""];
  for (const token of tokenize(formula)) {
    if (isReference(token) && ownReference(token.value)) pieces.push(token.value, "");
    else pieces.push(`${pieces.pop() ?? ""}${token.value}`);
  }
  return pieces;
}

/** The references among the pieces, in order. */
export function referencesIn(pieces: Pieces): readonly string[] {
  return pieces.filter((_, at) => at % 2 === 1);
}

/** The formula, with other references in the places of its own. */
export function joined(pieces: Pieces, references: readonly string[]): string {
  return pieces.map((piece, at) => (at % 2 === 1 ? (references[(at - 1) / 2] ?? piece) : piece)).join("");
}

/** Sheet (null for the formula's own) and address of a reference: "'Kalmar 2021'!$A4" -> {"Kalmar 2021", "$A4"} */
export function placeOf(reference: string): { readonly sheet: string | null; readonly address: string } {
  const parsed = ownReference(reference);
  const sheet = parsed?.context?.at(-1) ?? null;
  return { sheet, address: parsed ? stringifyA1Ref({ ...parsed, context: [] }) : reference };
}

/**
 * A reference as it stood in a formula, where its cells stand now: its dollar signs stay, and it names its sheet
 * where it did, or where that is another than the formula's.
 *
 * ("$A4", "=Bedömning!$A$6", "Bedömning") -> "$A6"; (…, "=#REF!", …) -> "#REF!"
 */
export function movedReference(before: string, now: string, sheet: string): string {
  const [old, moved] = [ownReference(before), ownReference(now.replace(/^=/, ""))];
  if (!old || !moved) return "#REF!";
  const isNamed = Boolean(old.context?.length) || moved.context?.at(-1) !== sheet;
  const { $top = null, $left = null, $bottom = null, $right = null } = old.range;
  return stringifyA1Ref({
    context: isNamed ? (moved.context ?? []) : [],
    range: { ...moved.range, $top, $left, $bottom, $right },
  });
}

/** Null for anything but cells of this workbook. */
function ownReference(text: string): A1Reference | null {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference) || (reference.context?.length ?? 0) > 1) return null;
  // "[1]Blad1!A1" and "[Mall.xlsx]!A1" name another workbook.
  return /^'?[^!]*\[/.test(text) ? null : reference;
}
