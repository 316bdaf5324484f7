import { findMarks, type MarkedSheet } from "../excel/conditionalFormats";
import type { Answer } from "../excel/outcome";
import type { Snapshot } from "../excel/snapshot";
import { markIdsOf } from "./settings";
import type { SheetArea } from "./weakestAreas";

/**
 * The marks that stand in the workbook, at least on the sheets of the areas, and the legends. It looks through all
 * sheets, as an undo, a paste and a copied sheet leave marks whose ids nobody knows. Excel throws on some workbooks'
 * rules when all are listed: there the ids that we know must do.
 */
export async function standingMarks(
  { sheets, settings }: Snapshot,
  areas: readonly SheetArea[],
): Promise<Answer<readonly MarkedSheet[]>> {
  const searches = sheets.map(({ id, name, shape }) => ({ sheet: id, name, isOurs: shape === null }));
  const all = await findMarks(searches.map((search) => ({ ...search, ids: "all" })));
  if (all.ok) return all;
  const known = markIdsOf(settings);
  const names = new Set(areas.map(({ sheet }) => sheet));
  const concerned = searches.filter(
    ({ sheet, name, isOurs }) => isOurs || names.has(name) || known[sheet] !== undefined,
  );
  return findMarks(concerned.map((search) => ({ ...search, ids: known[search.sheet] ?? [] })));
}
