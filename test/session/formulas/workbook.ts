import type { LeftReason } from "../../../src/excel/formulas/report";
import type { TestExcel } from "../../support/excel";
import type { SheetLiteral } from "../../support/literal";
import { small } from "../openSession";
import { openWithFunctions } from "../withFunctions";

const resultat: SheetLiteral = {
  rows: [
    ["Summa", "=KLIMAT.TOTAL()"],
    ["Andel", '=ROUND(KLIMAT.PERCENT()*100,0)&" %"'],
    ["Parametrar", null],
    ["=KLIMAT.PARAMETERS()", null, null, null],
    [null],
    [null],
    ["Plats", "=KLIMAT.PLACE($A8)"],
    ["Energi", "=Bedömning!$D$3+KLIMAT.TOTAL()"],
  ],
  formats: { "B1:B1": { numberFormat: "0.0", fill: "#DDEBF7" }, "D4:D6": { numberFormat: "0%" } },
};
/** An assessment of 19 of 50 points, and a sheet with KLIMAT formulas alone, in others and spilled. */
export const sheets = { Bedömning: small, Resultat: resultat };
export const open = (more: Partial<Parameters<typeof openWithFunctions>[0]> = {}) =>
  openWithFunctions({ sheets, ...more });

export const allOf = ({ book }: TestExcel) => book.toFile().sheets;
export const looksOf = (excel: TestExcel) =>
  allOf(excel).map(({ cells }) => cells.map(({ row, column, style }) => ({ row, column, style })));
export const formulasAt = (excel: TestExcel, sheet: string) =>
  allOf(excel)
    .find(({ name }) => name === sheet)
    ?.cells.flatMap(({ formula }) => formula ?? []);
export const done = (count: number, left: object[] = []) => ({ ok: true, report: { done: count, left } });
export const leftAt = (reason: LeftReason, row: number, column: number, sheet = "Resultat") => ({
  reason,
  cell: { sheet, row, column },
});
/** What the cells of Resultat show. */
export const shown = [
  ["Summa", 19, null, null],
  ["Andel", "38 %", null, null],
  ["Parametrar", null, null, null],
  ["Mål", 9, 10, 0.9],
  ["Energi", 6, 30, 0.2],
  ["Upphandling", 4, 10, 0.4],
  ["Plats", 3, null, null],
  ["Energi", 21, null, null],
];
/** The formulas there, in their order. */
export const formulas = [
  "=KLIMAT.TOTAL()",
  '=ROUND(KLIMAT.PERCENT()*100,0)&" %"',
  "=KLIMAT.PARAMETERS()",
  "=KLIMAT.PLACE($A8)",
  "=Bedömning!$D$3+KLIMAT.TOTAL()",
];
