import type { Block } from "../outline/blocks";
import { formOf } from "./cellForm";
import type { CellValue } from "../grid";
import { isSame } from "../rounding";
import { isShareHeading } from "../words";

/** A share as a cell states it, in percent or not. */
export interface ShownShare {
  /** 0 to 1. */
  readonly share: number;
  /** Whether the cell shows this share, rounded to its own decimals. */
  states(computed: number): boolean;
}

/** Enough digits for any share that a person writes, and too few for those that a division adds. */
const DIGITS = 12;

/**
 * A share in a cell that is said to hold one; null for anything else.
 *
 * 0.81, 81, "81 %" -> {share: 0.81}, which states 0.806; 140 -> null
 */
export function shareIn(value: CellValue): ShownShare | null {
  const form = formOf(value);
  if (form.kind === "percent") return shownAs(Number((form.share * 100).toPrecision(DIGITS)), 100);
  if (form.kind !== "number") return null;
  return shownAs(form.value, form.value > 1 ? 100 : 1);
}

function shownAs(shown: number, unit: 1 | 100): ShownShare | null {
  if (shown < 0 || shown > unit) return null;
  return { share: shown / unit, states: (computed) => isSame(shown, computed * unit) };
}

/** Columns whose headings say that they hold shares. */
export function shareColumns({ layout: { header, columns } }: Block): readonly number[] {
  const taken = new Set<number | undefined>([columns.points, columns.max, columns.weight]);
  return [...header.cells]
    .filter(([column, { text }]) => !taken.has(column) && isShareHeading(text))
    .map(([column]) => column);
}
