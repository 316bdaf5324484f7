import type { DraftLegend } from "../../sheets/legend";
import { legendName } from "../legends";
import { cellArea } from "../../reading/input/ownCells";
import { rangeOf } from "../request";
import { step, type Step } from "./steps";

/** Names the cells that are kept up to date with the marks, so that they are found again. */
export function legendSteps(sheet: Excel.Worksheet, legend: readonly DraftLegend[]): readonly Step[] {
  return legend.map(({ shows, ...cell }) =>
    step(() => {
      sheet.names.add(legendName(shows), rangeOf(sheet, cellArea(cell))).visible = false;
    }),
  );
}
