import { changeCells, type CellChange } from "../excel/changeCells";
import { refusal } from "../excel/outcome";
import { sameValue } from "../excel/sameValue";
import type { Snapshot } from "../excel/snapshot";
import { toAddress } from "../reading/address";
import type { CellWrite, Finding } from "../reading/reading";
import type { Understood } from "./reader";
import type { Outcome } from "./session";

/**
 * Writes the fix of a finding, as one step of undo. Refused where the finding no longer holds: what was right for
 * the cells as they were read may be wrong for what stands there now.
 *
 * @throws RangeError for a finding without a fix
 */
export async function applyFix(finding: Finding, now: Understood): Promise<Outcome> {
  const { fix, cell } = finding;
  if (!fix) throw new RangeError(`${finding.code} has no fix to apply.`);
  if (now.snapshot.readOnly) return refusal("readOnly");
  const changes = fix.writes.map((write) => changeOf(write, now.snapshot));
  if (!isCurrent(finding, now) || !changes.every((change) => change !== null))
    return refusal("changedCell", { cell: cell ? toAddress(cell) : "" });
  const outcome = await changeCells(changes);
  return outcome.ok ? { ok: true } : outcome;
}

function isCurrent(finding: Finding, { assessments, findings }: Understood): boolean {
  const all = [...assessments.flatMap(({ source }) => source.findings), ...findings];
  return all.some((one) => sameValue(one, finding));
}

/** Null where the cell has not been read. */
function changeOf({ cell, content }: CellWrite, { sheets }: Snapshot): CellChange | null {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  const grid = sheet?.grid;
  if (!sheet || !grid) return null;
  const before = grid.formulas[cell.row - grid.row]?.[cell.column - grid.column] ?? null;
  return { sheet, row: cell.row, column: cell.column, before, after: content };
}
