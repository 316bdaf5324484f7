import type { Criterion } from "../../scoring/criterion";
import { sumUp, type ExactTally } from "../../scoring/tally";
import type { Row } from "./rows";

/** The highest possible points of a criterion: its own, else those of the column's scale; null for none. */
export function maxOf({ max, scaleMax }: Row): number | null {
  return max?.max ?? scaleMax;
}

/** A criterion among the rows of a block. */
export interface Leaf {
  /** Index among the rows. */
  readonly index: number;
  readonly row: Row;
  /** Key of its parameter; "" for none. */
  readonly parameter: string;
}

/** Criteria that stand together, or belong together, with their sums. */
export interface LeafGroup {
  readonly leaves: readonly Leaf[];
  readonly tally: ExactTally;
}

/** The sums of some criteria, computed when first asked for. */
export function groupOf(leaves: readonly Leaf[]): LeafGroup {
  let tally: ExactTally | null = null;
  return {
    leaves,
    get tally() {
      return (tally ??= sumUp(leaves.map(criterionIn)));
    },
  };
}

/** What a row scores, with the row as its id. */
export function criterionIn({ row, parameter }: Omit<Leaf, "index">): Criterion {
  return { id: String(row.row), parameter, points: row.points.points, max: maxOf(row) };
}

/** The criteria of each parameter, by key. */
export function byParameter(leaves: readonly Leaf[]): ReadonlyMap<string, LeafGroup> {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const group = groups.get(leaf.parameter);
    if (group) group.push(leaf);
    else groups.set(leaf.parameter, [leaf]);
  }
  return new Map([...groups].map(([parameter, group]) => [parameter, groupOf(group)]));
}

/**
 * Whether the figures of a row are the sums of these criteria. The maximum decides where both sides have one;
 * against a single criterion the points must not differ, as two criteria often have the same maximum.
 */
export function states({ points: { points }, max, hasMax }: Row, { tally }: LeafGroup): boolean {
  if (tally.criteria === 0) return false;
  const agreesInPoints = points.kind === "points" && points.value > 0 && tally.points.eq(points.value);
  const stated = hasMax ? (max?.max ?? null) : null;
  if (stated === null || tally.max === null) return agreesInPoints;
  return tally.max.eq(stated) && (tally.criteria > 1 || agreesInPoints || points.kind === "notAssessed");
}
