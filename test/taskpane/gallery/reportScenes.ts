import type { SessionState } from "../../../src/session";
import { defaultSettings } from "../../../src/session/settings";
import { kalmarRows, sheetWith, stateOf, stateWith, withPoints } from "../support/workbook";
import type { Scene } from "./scenes";

const long = "Kommunikationsmedborgardialogsamverkansstrategiutvecklingsarbete";
const scene = (state: SessionState, press: Scene["press"] = []): Scene => ({
  state,
  grids: [],
  view: "report",
  press,
});

const emissions = {
  "kalmar 2021": {
    base: { year: 1990, emissions: 560_000, population: 56_000 },
    later: { year: 2020, emissions: 322_000, population: 70_000 },
    gas: "Alla växthusgaser, CO₂e",
    boundary: "Inom kommunens gränser",
    source: "Nationella emissionsdatabasen, SCB",
  },
};
const years = stateOf(
  [
    sheetWith(withPoints(kalmarRows, { 4: 0, 9: 0 }), { sheet: "2019", title: "Kalmar 2019" }),
    sheetWith(kalmarRows, { sheet: "2021" }),
  ],
  { settings: { ...defaultSettings, emissions } },
);

/** The states of the view that makes a report. */
export const reportScenes: Readonly<Record<string, Scene>> = {
  report: scene(stateWith(kalmarRows)),
  "report, all used and made": scene(years, [
    ["", JSON.stringify(["2021", null, 0])],
    /^(Make report|Gör rapport)$/,
  ]),
  "report, wrong figures": scene(stateWith(kalmarRows), [
    { on: "input[type=checkbox]:not(:disabled, :checked)" },
    { on: "[inputmode=decimal]", type: "90" },
  ]),
  "report, read-only and long names": scene(
    stateWith(
      kalmarRows.map((row) => ({ ...row, parameter: `${row.parameter} ${long}` })),
      { readOnly: true },
    ),
  ),
  "report, no result": scene(stateWith(kalmarRows.map((row) => ({ ...row, points: "" })))),
};
