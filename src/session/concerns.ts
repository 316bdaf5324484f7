import { contains } from "../reading/areas";
import type { SheetSnapshot, Snapshot } from "../excel/snapshot";
import type { Change } from "../excel/watch";
import type { Assessed } from "./assessAll";
import { sheetsOf } from "./sheetsOf";

/** What the last reading brought. */
interface Known extends Omit<Assessed, "findings"> {
  readonly snapshot: Snapshot;
}

/**
 * Whether a change can make another assessment of the workbook. Our own output cannot. New results of formulas count only
 * where an assessment stands, or anywhere while there is none: a calculation sheet of thousands of cells beside
 * the assessment is not read at each recalculation.
 */
export function concerns(change: Change, last: Known | null): boolean {
  if (change.kind === "structure") return true;
  const sheet = last?.snapshot.sheets.find(({ id }) => id === change.sheet);
  if (!sheet) return true;
  if (sheet.shape === null) return false;
  if (change.kind === "edited") return true;
  const holders = holdersOf(last);
  const mayHold = holders.size === 0 || holders.has(sheet.id);
  return mayHold && !isOwnOutput(change, sheet);
}

/** Whether all new results stand in cells of ours; false when Excel does not say where they stand. */
function isOwnOutput({ areas }: Extract<Change, { kind: "calculated" }>, { grid }: SheetSnapshot): boolean {
  const own = grid?.own ?? [];
  return areas?.every((area) => own.some((each) => contains(each, area))) ?? false;
}

/** Ids of the sheets that hold assessments, or what may become one when a person has answered. */
export function holdersOf(last: Known | null): ReadonlySet<string> {
  if (!last) return new Set();
  const names = sheetsOf(last);
  return new Set(last.snapshot.sheets.filter(({ name }) => names.has(name)).map(({ id }) => id));
}
