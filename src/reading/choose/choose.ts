import type { Block } from "../outline/blocks";
import { CLEAR_LEAD } from "../layouts/proposals";
import type { Alternative, Alternatives } from "./alternatives";
import { agreementOf, tallyOf } from "./agreement";

/** What is read of a group of rows, and what else it may be when nothing decides. */
export interface Choice {
  readonly blocks: readonly Block[];
  /** The likeliest first; empty where the reading is clear. */
  readonly open: readonly Alternative[];
}

/**
 * The best alternative, when it is clearly best or gives the same sums as the others; else they stay open.
 *
 * Sums that the sheet states itself count for or against an alternative, once there is more than one.
 */
export function choose(alternatives: Alternatives): Choice {
  const [only, rival] = alternatives;
  if (!rival) return { blocks: only.blocks, open: [] };
  const weighed = alternatives
    .map((alternative) => ({ alternative, weight: alternative.weight + agreementOf(alternative.blocks) }))
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  const { blocks } = best ? best.alternative : only;
  const close = weighed.filter(({ weight }) => (best?.weight ?? 0) - weight < CLEAR_LEAD);
  const sums = new Set(close.map(({ alternative }) => sumsOf(alternative)));
  return { blocks, open: sums.size > 1 ? close.map(({ alternative }) => alternative) : [] };
}

/** What two alternatives have in common that come to the same result. */
function sumsOf({ blocks }: Alternative): string {
  return JSON.stringify(
    blocks.map((block) => {
      const { points, max } = tallyOf(block);
      return [points.toString(), max?.toString() ?? null];
    }),
  );
}
