import { sumUp, type ExactTally } from "../../scoring/tally";
import type { Cap } from "../../scoring/caps";
import type { Block } from "../outline/blocks";
import { cappedRows } from "../outline/caps";
import { criterionIn, type LeafGroup } from "../outline/criteria";
import type { Row } from "../outline/rows";

const AGREES = 3;
const DIFFERS = -2;

/**
 * How much the sums that a sheet states speak for a reading of it: for, when they are the sums of the criteria
 * that were read; against, when they are others.
 */
export function agreementOf(blocks: readonly Block[]): number {
  const verdicts = blocks.flatMap(agreementsIn);
  if (verdicts.length === 0) return 0;
  return verdicts.every((agree) => agree) ? AGREES : DIFFERS;
}

/**
 * For each row of a block that states the sum of a parameter or of everything, whether it is the one that its
 * criteria have.
 */
export function agreementsIn(block: Block): readonly boolean[] {
  const caps = capsIn(block);
  return block.rows.flatMap(({ row, reason, sums }) => {
    const isSum = (reason === "subtotal" || reason === "total") && sums !== null;
    return isSum ? (agrees(row, tallyWithin(sums.group, caps)) ?? []) : [];
  });
}

/** Null where the row states neither points nor a maximum that is known. */
function agrees(
  { points: { points }, hasMax, max: own }: Row,
  { points: sum, max }: ExactTally,
): boolean | null {
  const stated = hasMax ? (own?.max ?? null) : null;
  if (points.kind !== "points") return stated === null || max === null ? null : max.eq(stated);
  return sum.eq(points.value) && (stated === null || max === null || max.eq(stated));
}

function tallyWithin({ leaves, tally }: LeafGroup, caps: readonly Cap[]): ExactTally {
  return caps.length === 0 ? tally : sumUp(leaves.map(criterionIn), { caps: capsAmong(leaves, caps) });
}

/** The caps that lie within some criteria. */
function capsAmong(leaves: LeafGroup["leaves"], caps: readonly Cap[]): readonly Cap[] {
  const ids = new Set(leaves.map(({ row }) => String(row.row)));
  return caps.filter(({ criteria }) => criteria.every((id) => ids.has(id)));
}

function capsIn(block: Block): readonly Cap[] {
  return cappedRows(block).map(({ row: { sums }, points }) => {
    return { criteria: (sums?.group.leaves ?? []).map(({ row }) => String(row.row)), points };
  });
}

/** The sums of all criteria. */
export function tallyOf(block: Block): ExactTally {
  const criteria = block.rows.filter(({ reason }) => reason === null);
  return sumUp(criteria.map(criterionIn), { caps: capsIn(block) });
}
