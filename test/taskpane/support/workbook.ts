import { kalmar2021 } from "../../../scripts/kalmar-2021/evaluation";
import type { CellValue, Grid } from "../../../src/reading/grid";
import type { ReadyState } from "../../../src/session";
import { assessAll } from "../../../src/session/assessAll";
import { defaultSettings } from "../../../src/session/settings";

/** A criterion as it stands in a sheet. */
export interface Row {
  readonly parameter: string;
  readonly criterion: string;
  readonly max: CellValue;
  readonly points: CellValue;
}

/** Kalmar's 40 criteria, which give 54 of 67 points. */
export const kalmarRows: readonly Row[] = kalmar2021.flatMap(({ name, criteria }) =>
  criteria.map(({ text, max, points }) => ({ parameter: name, criterion: text, max, points })),
);

/** The rows with other points in some of them, by index. {0: "", 7: "–"} */
export function withPoints(
  rows: readonly Row[],
  points: Readonly<Record<number, CellValue>>,
): readonly Row[] {
  return rows.map((row, index) => ({ ...row, points: points[index] ?? row.points }));
}

/** The used cells of a sheet with a title and an assessment in columns A to D. */
export function sheetWith(rows: readonly Row[], { sheet = "Bedömning", title = "Kalmar 2021" } = {}): Grid {
  const values: CellValue[][] = [
    [`Kommun: ${title}`, "", "", ""],
    ["", "", "", ""],
    ["Parameter", "Kriterium", "Max", "Poäng"],
    ...rows.map(({ parameter, criterion, max, points }) => [parameter, criterion, max, points]),
  ];
  return { sheet, row: 0, column: 0, values, formulas: values, tables: [], own: [] };
}

/** A sheet whose criteria weigh: 10 of 13 points, 65 % by weights. `stated` is the share that it states itself. */
export function weightedSheet(stated: number | null, points: CellValue = 1): Grid {
  const values: CellValue[][] = [
    ["Parameter", "Kriterium", "Vikt", "Max", "Poäng", "Andel"],
    ["Transporter", "Plan för gång och cykel", 0.4, 2, points, ""],
    ["Transporter", "Riktlinjer för tjänsteresor", 0.1, 3, 3, ""],
    ["Energi", "Solel på egna byggnader", 0.3, 4, 2, ""],
    ["Energi", "Energieffektiva lokaler", 0.2, 4, 4, ""],
    ["Totalt", "", 1, 13, 10, stated],
  ];
  return { sheet: "Bedömning", row: 0, column: 0, values, formulas: values, tables: [], own: [] };
}

/** The session's state over these sheets, read and scored as in the product. */
export function stateOf(grids: readonly Grid[], more: Partial<ReadyState> = {}): ReadyState {
  const mappings = more.mappings ?? [];
  return {
    phase: "ready",
    ...assessAll(grids, mappings),
    sheets: grids.map(({ sheet }) => sheet),
    mappings,
    settings: defaultSettings,
    highlight: { status: "off" },
    markedAt: null,
    formulas: { frozen: 0, last: null },
    readOnly: false,
    unread: [],
    ...more,
  };
}

/** The state over one sheet with these criteria. */
export function stateWith(rows: readonly Row[], more: Partial<ReadyState> = {}): ReadyState {
  return stateOf([sheetWith(rows)], more);
}
