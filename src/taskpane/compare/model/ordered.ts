import type { Placed } from "../../../reading/comparing/ranking";

/** How the ranking is listed. */
export type Order = "place" | "name";

/** The ranking in this order; names as the language orders them, with numbers by their size. */
export function ordered(placed: readonly Placed[], order: Order, tag: string): readonly Placed[] {
  if (order === "place") return placed;
  const { compare } = new Intl.Collator(tag, { numeric: true });
  return [...placed].sort((a, b) => compare(a.choice.name, b.choice.name));
}
