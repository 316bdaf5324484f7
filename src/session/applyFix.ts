import { changeCells } from "../excel/changeCells";
import { refusal } from "../excel/outcome";
import { sameValue } from "../excel/sameValue";
import { toAddress } from "../reading/address";
import type { Finding } from "../reading/reading";
import { changeOf } from "./changeOf";
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
  const changes = fix.writes.map((write) => changeOf(write.cell, write.content, now.snapshot));
  if (!isCurrent(finding, now) || !changes.every((change) => change !== null))
    return refusal("changedCell", { cell: cell ? toAddress(cell) : "" });
  const outcome = await changeCells(changes);
  return outcome.ok ? { ok: true } : outcome;
}

function isCurrent(finding: Finding, { assessments, findings }: Understood): boolean {
  const all = [...assessments.flatMap(({ source }) => source.findings), ...findings];
  return all.some((one) => sameValue(one, finding));
}
