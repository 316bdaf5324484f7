import type { Columns, Header } from "./header";
import type { Evidence } from "../reading";

/** How the rows of a block are read: which column is what, as the reader found it or a person chose it. */
export interface Layout {
  readonly header: Header;
  /** What the columns are taken for, which may be more, and other, than their headings say. */
  readonly columns: Columns & { readonly points: number };
  /**
   * Columns of which one is marked in each row, from the fewest points to the most; then `columns.points` is the
   * first of them. Empty where the points stand in a column of their own.
   */
  readonly levels: readonly Level[];
  /** Least and most points of every criterion, where the heading of the points says them: "Poäng (0–5)". */
  readonly scale: Scale | null;
  /** Whose points these are, where several stand side by side: "Kalmar", "2021"; else null. */
  readonly title: string | null;
  /** Whose rows these are where a column says it, such as "Kalmar 2021"; null where none does. */
  readonly entity: string | null;
  readonly evidence: readonly Evidence[];
  readonly isMapped: boolean;
}

/** A column that is marked where a criterion reaches it. */
export interface Level {
  readonly column: number;
  readonly points: number;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** First row below the headings. */
export function firstRowOf({ header }: Pick<Layout, "header">): number {
  return header.row + header.rowCount;
}
