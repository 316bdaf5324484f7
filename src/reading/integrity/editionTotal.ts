import { finding } from "../finding";
import type { CellRef } from "../grid";
import { valueAt, type Check, type Scene } from "./scene";

/** Maxima that do not add up to what the assessment's edition declares. */
export const editionTotal: Check = (scene) => {
  const { edition } = scene.assessment;
  if (!edition || edition.declared === null || edition.max === null) return [];
  const { id, declared, max } = edition;
  if (declared === max) return [];
  return [finding("editionTotalDiffers", placeOf(scene), { edition: id, declared, computed: max })];
};

/** The total of the maxima where the sheet has one, else the heading of their column. */
function placeOf(scene: Scene): CellRef | null {
  const [part] = scene.assessment.parts;
  const column = part?.columns.max ?? part?.columns.points;
  if (!part || column === undefined) return null;
  const total = part.leftOut.find(({ row, reason }) => {
    return reason === "total" && typeof valueAt(scene, { sheet: part.sheet, row, column }) === "number";
  });
  return { sheet: part.sheet, row: total?.row ?? part.headerRow ?? part.area.row, column };
}
