import { changeCells, type CellChange, type NewContent } from "../excel/changeCells";
import { refusal } from "../excel/outcome";
import { sameValue } from "../excel/sameValue";
import { toAddress } from "../reading/address";
import type { CellRef } from "../reading/grid";
import type { ReadCriterion } from "../reading/reading";
import { changeOf } from "./changeOf";
import type { Understood } from "./reader";
import type { Failure, Outcome } from "./session";

/** What is to stand in a cell of a criterion. */
export interface CriterionWrite {
  /** What was seen of the criterion by the one who decided on it; it must still be so. */
  readonly seen: Partial<ReadCriterion>;
  readonly cell: CellRef;
  readonly content: NewContent;
  /** Whether a formula may go. */
  readonly replacesFormula: boolean;
}

/**
 * Writes cells of criteria, all or none, as one step of undo. Refused where a criterion or a cell is another than the
 * one that was shown, and where a formula would go; the refusal names all such cells.
 */
export async function writeCriteria(writes: readonly CriterionWrite[], now: Understood): Promise<Outcome> {
  if (now.snapshot.readOnly) return refusal("readOnly");
  const planned = writes.map((write) => ({ ...write, change: changeFor(write, now) }));
  const stale = planned.filter(({ change }) => !change);
  if (stale.length > 0) return { ok: false, failure: naming("changedCell", stale) };
  const kept = planned.filter(({ change, replacesFormula }) => isFormula(change?.before) && !replacesFormula);
  if (kept.length > 0) return { ok: false, failure: naming("holdsFormula", kept) };
  const outcome = await changeCells(planned.flatMap(({ change }) => change ?? []));
  return outcome.ok ? { ok: true } : outcome;
}

/** Null where the criterion is no longer as it was shown. */
function changeFor(
  { seen, cell, content }: CriterionWrite,
  { assessments, snapshot }: Understood,
): CellChange | null {
  const isCurrent = assessments.some(({ source }) =>
    source.criteria.some((one) => sameValue({ ...one, ...seen }, one)),
  );
  return isCurrent ? changeOf(cell, content, snapshot) : null;
}

function naming(code: "changedCell" | "holdsFormula", writes: readonly CriterionWrite[]): Failure {
  return { code, values: { cell: writes.map(({ cell }) => toAddress(cell)).join(", ") } };
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}
