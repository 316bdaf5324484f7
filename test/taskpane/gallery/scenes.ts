import type { CellValue } from "../../../src/reading/grid";
import type { MessageKey } from "../../../src/i18n/translator";
import type { Grid } from "../../../src/reading/grid";
import { finding } from "../../../src/reading/finding";
import type { ComparedFiles } from "../../../src/session/comparedFiles";
import type { ViewId } from "../../../src/session/actions/views";
import type { SessionState } from "../../../src/session";
import { aFew, listOfMany } from "../support/manyAssessments";
import { readFile, refusedFile, stagedFiles } from "../support/files";
import { twoWays, wordless } from "../support/twoWays";
import { improveScenes } from "./improveScenes";
import { parameterScenes } from "./parameterScenes";
import { reportScenes } from "./reportScenes";
import { kalmarRows, sheetWith, stateOf, stateWith, weightedSheet, withPoints } from "../support/workbook";
import { defaultSettings } from "../../../src/session/settings";

const long = "Kommunikationsmedborgardialogsamverkansstrategiutvecklingsarbete";
const mappedByHand = stateOf([twoWays], {
  mappings: [
    {
      sheet: "Bedömning",
      headerRow: 2,
      firstRow: 3,
      columns: { parameter: 0, criterion: 1, max: 2, points: 4 },
      heading: "Betyg",
    },
  ],
});
const everyRow = (points: CellValue) => kalmarRows.map((row) => ({ ...row, points }));

const stopped = stateWith(
  withPoints(kalmarRows, { 3: "två", 9: 7, 12: -1, 13: "#DIV/0!", 14: "?", 15: "ja", 16: "nej", 36: "" }),
  {
    settings: { ...defaultSettings, highlight: true },
    highlight: { status: "failed", failure: { code: "protectedSheet", values: { sheet: "Bedömning" } } },
  },
);

const frozen = stateWith(kalmarRows, {
  formulas: {
    frozen: 12,
    last: {
      action: "freeze",
      outcome: {
        ok: true,
        report: {
          done: 12,
          left: [
            ...[3, 4, 5, 6, 7, 8].map((row) => ({
              reason: "error" as const,
              cell: { sheet: long.slice(0, 31), row, column: 1 },
            })),
            { reason: "protected", cell: { sheet: "Arkiv 2019", row: 0, column: 0 } },
          ],
        },
      },
    },
  },
});

const settled = stateOf([twoWays], {
  mappings: [
    ...mappedByHand.mappings,
    {
      sheet: long.slice(0, 31),
      headerRow: null,
      firstRow: 0,
      columns: { criterion: 0, points: 27 },
      heading: "",
    },
  ],
  settings: {
    ...defaultSettings,
    weakestBy: "share",
    marked: "both",
    palette: "pink",
    symbol: true,
    threshold: 0.8,
  },
});

/** A click on the first element of the selector, or the one with that text; or something typed there, and Enter. */
export interface Gesture {
  readonly on: string;
  readonly text?: string;
  readonly type?: string;
}

/** A view that somebody comes to from a state by pressing buttons. */
export interface Scene {
  readonly state: SessionState;
  readonly grids: readonly Grid[];
  /** Files that are compared; none where left out. */
  readonly files?: ComparedFiles;
  /** The view that is shown at first. */
  readonly view: ViewId;
  /** Texts or names of buttons or what they begin with, values of dropdowns as [from, to], or gestures. */
  readonly press: readonly (MessageKey | RegExp | readonly [from: string, to: string] | Gesture)[];
}

const nothing = { grids: [], press: [], view: "overview" } as const;

/** The views that the pane has to look good in, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...Object.fromEntries(
    Object.entries(states()).map(([name, state]) => [
      name,
      { state, grids: [], press: [], view: "overview" },
    ]),
  ),
  "findings of many kinds": { ...nothing, state: stopped, view: "findings" },
  "findings, none": { ...nothing, state: stateWith(kalmarRows), view: "findings" },
  "findings, nothing read": { ...nothing, state: stateOf([]), view: "findings" },
  "formulas in use": { ...nothing, state: stateWith(kalmarRows), view: "formulas" },
  "formulas frozen": { ...nothing, state: frozen, view: "formulas" },
  settings: { ...nothing, state: stateWith(kalmarRows), view: "settings" },
  "settings, all used": { ...nothing, state: settled, view: "settings" },
  "settings, read-only": { ...nothing, state: { ...settled, readOnly: true }, view: "settings" },
  compare: {
    ...nothing,
    state: stateOf(aFew),
    view: "compare",
    press: [["", JSON.stringify(["2021", null, 0])]],
  },
  "compare, none chosen": { ...nothing, state: stateOf(aFew), view: "compare" },
  "compare, many": {
    ...nothing,
    state: stateOf([listOfMany(15)]),
    view: "compare",
    press: [["", JSON.stringify(["Alla kommuner", null, 3])]],
  },
  "compare, one": { ...nothing, state: stateWith(kalmarRows), view: "compare" },
  "compare, files": {
    ...nothing,
    state: stateWith(kalmarRows),
    view: "compare",
    files: stagedFiles({
      files: [
        readFile(
          "Växjö 2021.xlsx",
          sheetWith(withPoints(kalmarRows, { 4: 0, 9: 1 }), { title: "Växjö 2021" }),
        ),
        readFile(`${long}.xlsx`, sheetWith(withPoints(kalmarRows, { 3: "två" }), { title: "Nybro 2021" })),
        refusedFile("Torsås 2021.xlsm", { kind: "unreadable", failure: { code: "macros", values: {} } }),
        refusedFile("Vimmerby.xlsx", {
          kind: "unreadable",
          failure: { code: "externalLinks", values: { target: "Mall 2019.xlsx" } },
        }),
        refusedFile("Budget.xlsx", {
          kind: "noAssessment",
          finding: finding("nothingFound", null, { missing: "all" }),
        }),
        refusedFile("Flyttad.xlsx", { kind: "gone", message: "NotFoundError" }),
      ],
      leftOut: 2,
    }),
  },
  "compare, reading files": {
    ...nothing,
    state: stateWith(kalmarRows),
    view: "compare",
    files: stagedFiles({ progress: { done: 12, total: 290 } }),
  },
  "compare, none": { ...nothing, state: stateOf([]), view: "compare" },
  "overview with a radar and a threshold": {
    ...nothing,
    state: stateWith(kalmarRows, { settings: { ...defaultSettings, threshold: 0.9 } }),
    press: ["pane.radar", ["weakness", "sheet"]],
  },
  template: { ...nothing, state: stateOf([]), view: "template" },
  "template, own parameters": {
    ...nothing,
    state: stateWith(kalmarRows),
    view: "template",
    press: [{ on: "input[value=own]" }, { on: "textarea", type: "Energi; 11\nTransporter; 12\nVatten" }],
  },
  "template, lines to correct": {
    ...nothing,
    state: stateOf([]),
    view: "template",
    press: [
      { on: "input[value=own]" },
      { on: "textarea", type: "Energi; elva\n; 12\nenergi; 3\nVatten; 0\nLuft; -1" },
    ],
  },
  "template, inserted": {
    ...nothing,
    state: stateWith(kalmarRows),
    view: "template",
    press: ["pane.insertTemplate"],
  },
  "template, read-only": {
    ...nothing,
    state: stateWith(kalmarRows, { readOnly: true }),
    view: "template",
  },
  commands: { ...nothing, state: stateWith(kalmarRows), press: ["pane.commands"] },
  "columns of kalmar": {
    ...nothing,
    state: stateWith(kalmarRows),
    grids: [sheetWith(kalmarRows)],
    press: ["pane.change"],
  },
  ...improveScenes,
  ...parameterScenes,
  ...reportScenes,
  "columns of nobody": {
    ...nothing,
    state: stateOf([wordless]),
    grids: [wordless],
    press: ["pane.chooseColumns"],
  },
  "columns twice": {
    ...nothing,
    state: stateOf([twoWays, wordless]),
    grids: [twoWays, wordless],
    press: ["pane.chooseColumns", ["points", "max"]],
  },
  "formula with a table": {
    ...nothing,
    view: "formulas",
    state: stateOf([
      sheetWith(kalmarRows, { sheet: "2021" }),
      sheetWith(withPoints(kalmarRows, { 39: 1 }), { sheet: "2024", title: "Kalmar 2024" }),
    ]),
    press: ["formulas.insert", /^RANKING/],
  },
  "formula to fill in": {
    ...nothing,
    view: "formulas",
    state: stateWith(kalmarRows),
    press: ["formulas.insert", /^PERCENT/, ["", "Upphandling"]],
  },
  "formula that cannot be given": {
    ...nothing,
    view: "formulas",
    state: stateWith(kalmarRows, { readOnly: true }),
    press: ["formulas.insert", /^PLAN/],
  },
  "columns mapped before": {
    ...nothing,
    state: mappedByHand,
    grids: [twoWays],
    press: ["pane.change"],
  },
};

/** The states that the pane has to look good in as they come. */
function states(): Readonly<Record<string, SessionState>> {
  return {
    starting: { phase: "starting" },
    "starting, long": { phase: "starting", progress: { done: 150_000, all: 560_000 } },
    "starting, stopped": { phase: "failed", failure: { code: "readingStopped", values: {} } },
    failed: { phase: "failed", failure: { code: "workbookBusy", values: {} } },
    empty: stateOf([]),
    "empty, close": stateOf([
      {
        ...sheetWith([]),
        values: [
          ["Parameter", "Kriterium", "Max"],
          ["Energi", "Solel", 2],
        ],
        formulas: [],
      },
    ]),
    kalmar: stateWith(kalmarRows),
    marked: stateWith(kalmarRows, {
      settings: { ...defaultSettings, highlight: true },
      highlight: { status: "on" },
      markedAt: "2026-11-23T07:53:00.000Z",
    }),
    "criteria marked": stateWith(kalmarRows, {
      settings: {
        ...defaultSettings,
        highlight: true,
        weakestBy: "share",
        marked: "both",
        palette: "blue",
        symbol: true,
      },
      highlight: { status: "failed", failure: { code: "marksHalfDone", values: { message: "Timeout" } } },
      markedAt: "2026-11-23T07:53:00.000Z",
    }),
    "partly assessed": stateWith(withPoints(kalmarRows, { 3: "", 9: "", 20: "1,5", 36: "", 37: "" }), {
      settings: { ...defaultSettings, weakestCount: 3, highlight: true },
      highlight: { status: "pending" },
    }),
    stopped,
    "no maximum": stateWith(
      kalmarRows.map((row, index) => (index === 4 ? { ...row, max: "" } : row)),
      { readOnly: true },
    ),
    "not assessed": stateWith(everyRow("")),
    "not applicable": stateWith(everyRow("–")),
    "full marks": stateWith(kalmarRows.map((row) => ({ ...row, points: row.max }))),
    several: stateOf([
      sheetWith(kalmarRows, { sheet: "2021" }),
      sheetWith(withPoints(kalmarRows, { 39: 1 }), { sheet: "2024", title: "Kalmar 2024" }),
    ]),
    "long names": stateOf(
      [
        sheetWith(
          kalmarRows.map((row, index) => {
            if (index < 8) return { ...row, parameter: `<script>alert(1)</script> ${long} och annat` };
            return index < 14 ? { ...row, points: "–" } : row;
          }),
          { title: "Klimatarbetet i Södermanlands regionförbund <b>fett</b> 2021–2024" },
        ),
      ],
      { unread: [{ code: "tooLarge", values: { area: "A1:D5000", sheet: "Data" } }] },
    ),
    weighted: stateOf([weightedSheet(0.65)]),
    asks: stateOf([twoWays]),
    "asks beside": stateOf([sheetWith(kalmarRows, { sheet: "2021" }), twoWays]),
    "mapped by hand": mappedByHand,
  };
}
