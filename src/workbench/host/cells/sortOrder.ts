import type { CellContent } from "../../book/parts";

/** A column to sort by, from 0, and which way. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * The order in which rows stand when sorted as Excel sorts: numbers, texts, FALSE and TRUE, errors; blank cells last
 * whichever way. Rows that are alike stay in their order.
 *
 * ([[3], [null], [1]], first column) -> [2, 0, 1]
 */
export function sortOrder(
  rows: readonly (readonly CellContent[])[],
  keys: readonly SortKey[],
  matchCase: boolean,
  locale: string,
): number[] {
  const collator = new Intl.Collator(locale, {
    sensitivity: matchCase ? "variant" : "accent",
    caseFirst: "lower",
  });
  const compareRows = (one: number, other: number) => {
    for (const { column, ascending } of keys) {
      const [a, b] = [rows[one]?.[column] ?? null, rows[other]?.[column] ?? null];
      const blankLast = Number(a === null) - Number(b === null);
      const difference = blankLast || compare(a, b, collator) * (ascending ? 1 : -1);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return rows.map((_, index) => index).sort(compareRows);
}

function compare(one: CellContent, other: CellContent, collator: Intl.Collator): number {
  if (typeof one === "string" && typeof other === "string") return collator.compare(one, other);
  return rank(one) - rank(other) || sizeOf(one) - sizeOf(other);
}

function rank(content: CellContent): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof content);
}

function sizeOf(content: CellContent): number {
  return typeof content === "number" || typeof content === "boolean" ? Number(content) : 0;
}
