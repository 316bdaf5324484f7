import type { Area, CellRef, CellValue } from "../../reading/grid";
import { rangeOf } from "../request";
import { safeText } from "../safeText";

/** Cells of a sheet by id. */
export interface Place {
  readonly sheet: string;
  readonly sheetName: string;
  readonly area: Area;
}

/** Cells whose contents may be replaced, as they are. */
export interface Target extends Place {
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Content of a cell: a text that starts with "=" is a formula, "" blank. */
export type Content = string | number | boolean;

export type Contents = readonly (readonly Content[])[];

/** Asks for the cells, and whether their sheets are protected; to be looked at after a sync. */
export function askTargets<P extends Place>(
  { worksheets }: Excel.Workbook,
  places: readonly P[],
): readonly (P & Target)[] {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (id: string): Excel.Worksheet => {
    const known = sheets.get(id) ?? worksheets.getItem(id).load("name,protection/protected");
    sheets.set(id, known);
    return known;
  };
  return places.map((place) => {
    const worksheet = sheetOf(place.sheet);
    const range = rangeOf(worksheet, place.area).load("values,valueTypes,formulas,numberFormat");
    return { ...place, worksheet, range };
  });
}

/** Formulas of cells that were asked for. Typed any[][] by Microsoft. */
export function formulasOf({ range }: Target): Contents {
  return range.formulas as Content[][];
}

export function valuesOf({ range }: Target): Contents {
  return range.values as Content[][];
}

/** The formula of the first cell, or its value. */
export function firstFormula(target: Target): CellValue {
  return formulasOf(target)[0]?.[0] ?? null;
}

/** The first cell, to be named in a report. */
export function firstCell({ sheetName, area: { row, column } }: Place): CellRef {
  return { sheet: sheetName, row, column };
}

/** A formula in the first cell, and blank cells for what it spills. */
export function spilling(formula: string, values: Contents): Contents {
  return values.map((row, down) => row.map((_, right) => (down === 0 && right === 0 ? formula : "")));
}

/** Values as contents that Excel takes for these values and nothing else. */
export function plainContents(values: Contents): Contents {
  return values.map((row) => row.map((value) => (typeof value === "string" ? safeText(value) : value)));
}
