import { findMarks, type MarkedSheet } from "../excel/conditionalFormats";
import type { Answer } from "../excel/outcome";
import type { Snapshot } from "../excel/snapshot";
import { markIdsOf } from "./settings";
import type { SheetArea } from "./weakestAreas";

/**
 * The marks that stand in the workbook, at least on the sheets of the areas, and the legends. It looks through all sheets, as an undo, a paste and a copied sheet leave marks whose ids nobody knows. Excel throws
 * on some workbooks' rules when all are listed: there the ids that we know must do.
 */
export async function standingMarks(
  snapshot: Snapshot,
  areas: readonly SheetArea[],
): Promise<Answer<readonly MarkedSheet[]>> {
  const isOurs = (id: string) => snapshot.sheets.some((sheet) => sheet.id === id && sheet.shape === null);
  const all = await findMarks(
    snapshot.sheets.map(({ id }) => ({ sheet: id, ids: "all", isOurs: isOurs(id) })),
  );
  if (all.ok) return all;
  const known = markIdsOf(snapshot.settings);
  const names = new Set(areas.map(({ sheet }) => sheet));
  const concerned = snapshot.sheets.filter(({ id, name }) => names.has(name) || known[id] !== undefined);
  return findMarks(concerned.map(({ id }) => ({ sheet: id, ids: known[id] ?? [], isOurs: isOurs(id) })));
}
