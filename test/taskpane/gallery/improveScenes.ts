import type { Grid } from "../../../src/reading/grid";
import type { SessionState } from "../../../src/session";
import { defaultSettings } from "../../../src/session/settings";
import { kalmarRows, sheetWith, stateOf, stateWith, weightedSheet, withPoints } from "../support/workbook";
import type { Scene } from "./scenes";

const long = "Kommunikationsmedborgardialogsamverkansstrategiutvecklingsarbete";
const scene = (state: SessionState, press: Scene["press"] = []): Scene => ({
  state,
  grids: [],
  view: "improve",
  press,
});
const apply = /^(Apply in|Tillämpa i)/;
const headerRow = 2;
const demands = { on: "label", text: "Klimatkrav ställs i de upphandlingar som påverkar klimatet mest" };
const byFormulas = sheetOfFormulas(sheetWith(kalmarRows));

/** The states of the view that plans how to reach a share. */
export const improveScenes: Readonly<Record<string, Scene>> = {
  improve: scene(stateWith(kalmarRows)),
  "improve, tried and confirmed": scene(stateWith(withPoints(kalmarRows, { 3: "", 20: "1,5" })), [
    demands,
    /^(Fewer points|Färre poäng)$/,
    apply,
  ]),
  "improve, out of reach": scene(stateWith(kalmarRows, { settings: { ...defaultSettings, threshold: 1 } }), [
    demands,
  ]),
  "improve, formulas in the way": scene(stateOf([byFormulas]), [apply]),
  "improve, read-only and weighted": scene(stateOf([weightedSheet(0.65)], { readOnly: true })),
  "improve, long names": scene(
    stateWith(
      kalmarRows.map((row) => ({
        ...row,
        parameter: `${row.parameter} ${long}`,
        criterion: `${row.criterion} ${long}`,
      })),
    ),
  ),
  "improve, full marks": scene(stateWith(kalmarRows.map((row) => ({ ...row, points: row.max })))),
  "improve, stopped": scene(stateWith(withPoints(kalmarRows, { 3: "två", 9: 7, 12: -1, 14: "?" }))),
};

/** The same cells, where formulas give the points of the criteria with points left. */
function sheetOfFormulas(grid: Grid): Grid {
  return {
    ...grid,
    formulas: grid.values.map((line, row) => {
      const [parameter = "", criterion = "", max = "", points = ""] = line;
      const isGiven = row > headerRow && points !== max;
      return [parameter, criterion, max, isGiven ? `=${String(points)}+0` : points];
    }),
  };
}
