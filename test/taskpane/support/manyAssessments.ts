import type { CellValue, Grid } from "../../../src/reading/grid";
import { kalmarRows, sheetWith, withPoints } from "./workbook";

/** The maxima of one criterion a parameter. */
const parameters: Readonly<Record<string, number>> = {
  "Mål, åtgärder och uppföljning": 15,
  "Organisation och förankring": 5,
  Transporter: 12,
  Energi: 11,
  "Samhällsplanering och byggande": 10,
  "Upphandling och inköp": 8,
  "Kommunikation, samarbete med näringslivet och kommuninvånarna": 5,
};

/** One list with so many municipalities in 2021 and in 2024, whose points differ in a way that is always the same. */
export function listOfMany(municipalities: number): Grid {
  const rows = Array.from({ length: municipalities }, (_, number) =>
    [2021, 2024].flatMap((year) =>
      Object.entries(parameters).map(([parameter, max], index): CellValue[] => {
        const points = (number * 7 + index * 5 + year + number * index) % (max + 1);
        return [`Kommun ${String(number + 1)}`, year, parameter, `Kriterium om ${parameter}`, max, points];
      }),
    ),
  ).flat();
  const values: CellValue[][] = [["Kommun", "År", "Parameter", "Kriterium", "Max", "Poäng"], ...rows];
  return { sheet: "Alla kommuner", row: 0, column: 0, values, formulas: values, tables: [], own: [] };
}

/** Kalmar in two years, Växjö with the same share as one of them, Nybro whose points cannot all be counted. */
export const aFew: readonly Grid[] = [
  sheetWith(withPoints(kalmarRows, { 4: 0, 9: 0, 20: 0, 39: 1 }), { sheet: "2019", title: "Kalmar 2019" }),
  sheetWith(kalmarRows, { sheet: "2021" }),
  sheetWith(kalmarRows.map(inAnotherWord), { sheet: "Växjö", title: "Växjö 2021" }),
  sheetWith(withPoints(kalmarRows, { 3: "två" }), { sheet: "Nybro", title: "Nybro 2021" }),
];

/** A name that another municipality writes in another way. */
function inAnotherWord<Row extends { readonly parameter: string }>(row: Row): Row {
  return row.parameter === "Upphandling och inköp" ? { ...row, parameter: "Upphandling" } : row;
}
