import { changeCells, type NewContent } from "../excel/changeCells";
import { refusal } from "../excel/outcome";
import { sameValue } from "../excel/sameValue";
import { toAddress } from "../reading/address";
import type { CellRef } from "../reading/grid";
import type { ReadCriterion } from "../reading/reading";
import { changeOf } from "./changeOf";
import type { Understood } from "./reader";
import type { Outcome } from "./session";

/** What is to stand in a cell of a criterion. */
export interface CriterionWrite {
  readonly criterion: ReadCriterion;
  readonly cell: CellRef;
  readonly content: NewContent;
  /** Whether a formula may go. */
  readonly replacesFormula: boolean;
}

/**
 * Writes a cell of a criterion, as one step of undo. Refused where the criterion or the cell is another than the one
 * that was shown, and with holdsFormula where a formula would go.
 */
export async function writeCriterion(
  { criterion, cell, content, replacesFormula }: CriterionWrite,
  { assessments, snapshot }: Understood,
): Promise<Outcome> {
  if (snapshot.readOnly) return refusal("readOnly");
  const address = toAddress(cell);
  const isCurrent = assessments.some(({ source }) =>
    source.criteria.some((one) => sameValue(one, criterion)),
  );
  const change = isCurrent ? changeOf(cell, content, snapshot) : null;
  if (!change) return refusal("changedCell", { cell: address });
  if (isFormula(change.before) && !replacesFormula)
    return { ok: false, failure: { code: "holdsFormula", values: { cell: address } } };
  const outcome = await changeCells([change]);
  return outcome.ok ? { ok: true } : outcome;
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}
