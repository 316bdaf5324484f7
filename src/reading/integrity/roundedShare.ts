import { assess } from "../../scoring/assess";
import type { Share } from "../../scoring/assessment";
import { finding } from "../finding";
import type { CellRef } from "../grid";
import type { SheetAssessment } from "../reading";
import { valueAt, type Check, type Scene } from "./scene";
import { thresholdsOf } from "./threshold";

/**
 * A share that reaches a threshold of the workbook only as a whole percent, which is how it is shown. Of a sheet that
 * states its weighted share, that one.
 */
export const roundedShare: Check = (scene) => {
  const thresholds = thresholdsOf(scene);
  const share = thresholds.length > 0 ? shareOf(scene.assessment) : null;
  if (share === null) return [];
  const shown = Math.round(share * 100) / 100;
  return thresholds
    .filter((threshold) => share < threshold.share && shown >= threshold.share)
    .map(({ share: threshold, cell }) =>
      finding("roundedAcrossThreshold", shownAt(scene, [share, shown], cell.sheet) ?? cell, {
        shown,
        threshold,
        exact: share,
      }),
    );
};

function shareOf({ criteria, parameters, statedShare }: SheetAssessment): Share | null {
  const { share, weightedShare } = assess(criteria, parameters);
  return statedShare === "weighted" ? weightedShare : share;
}

/** Shares that differ less are the same: Excel counts with 15 digits. */
const TOLERANCE = 1e-12;

/** The cell that states the share, on the threshold's sheet if there is one. */
function shownAt(scene: Scene, shares: readonly number[], home: string): CellRef | null {
  const cells = scene.formulas
    .map(({ cell }) => cell)
    .filter((cell) => {
      const value = valueAt(scene, cell);
      return typeof value === "number" && shares.some((share) => Math.abs(share - value) < TOLERANCE);
    });
  return cells.find(({ sheet }) => sheet === home) ?? cells[0] ?? null;
}
