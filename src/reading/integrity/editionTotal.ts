import { assess } from "../../scoring/assess";
import { editions, type Edition } from "../../scoring/editions";
import { finding } from "../finding";
import type { CellRef } from "../grid";
import { parameterKey } from "../outline/parameterKey";
import type { SheetAssessment } from "../reading";
import { valueAt, type Check, type Scene } from "./scene";

/**
 * Maxima that add up to none of the totals that an edition declares which has exactly these parameters. Not
 * applicable criteria are part of the edition all the same.
 */
export const editionTotal: Check = (scene) => {
  const { assessment } = scene;
  const possible = editionsOf(assessment);
  const computed = possible.length > 0 ? maximaOf(assessment) : null;
  if (computed === null || possible.some(({ max }) => max === computed)) return [];
  const [nearest] = [...possible].sort((a, b) => Math.abs(a.max - computed) - Math.abs(b.max - computed));
  if (!nearest) return [];
  const { id: edition, max: declared } = nearest;
  return [finding("editionTotalDiffers", placeOf(scene), { edition, declared, computed })];
};

type DeclaredEdition = Edition & { readonly max: number };

function editionsOf({ parameters }: SheetAssessment): readonly DeclaredEdition[] {
  const keys = new Set(parameters.map(({ name }) => parameterKey(name)));
  return editions.filter(
    (edition): edition is DeclaredEdition =>
      edition.max !== null &&
      edition.parameters.length === keys.size &&
      edition.parameters.every(({ name }) => keys.has(parameterKey(name))),
  );
}

function maximaOf({ criteria, parameters }: SheetAssessment): number | null {
  const applicable = criteria.map((criterion) => ({
    ...criterion,
    points: { kind: "notAssessed" as const },
  }));
  return assess(applicable, parameters).max;
}

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
