import type { CellValue } from "../../../src/reading/grid";
import type { SessionState } from "../../../src/session";
import { kalmarRows, sheetWith, stateOf, stateWith, withPoints } from "../support/workbook";

const long = "Kommunikationsmedborgardialogsamverkansstrategiutvecklingsarbete";
const everyRow = (points: CellValue) => kalmarRows.map((row) => ({ ...row, points }));

/** The states that the pane has to look good in, by name. */
export const scenes: Readonly<Record<string, SessionState>> = {
  starting: { phase: "starting" },
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
  "partly assessed": stateWith(withPoints(kalmarRows, { 3: "", 9: "", 20: "1,5", 36: "", 37: "" }), {
    settings: { weakestCount: 3, highlight: true },
    highlight: { status: "pending" },
  }),
  stopped: stateWith(
    withPoints(kalmarRows, { 3: "två", 9: 7, 12: -1, 13: "#DIV/0!", 14: "?", 15: "ja", 16: "nej", 36: "" }),
    {
      settings: { weakestCount: 2, highlight: true },
      highlight: { status: "failed", failure: { code: "protectedSheet", values: { sheet: "Bedömning" } } },
    },
  ),
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
};
