import { COUNTIFS, SUMIFS } from "@formulajs/formulajs";
import { stopwatch } from "../clock";
import { editOf, listOf, type Row } from "./municipalities";
import { areClose, outputsOf, truthOf, type Output } from "./outputs";
import type { Subject } from "./subject";

/**
 * SUMIFS and COUNTIFS of a library of spreadsheet functions on columns in memory, without a workbook or cells. It knows
 * of no edit: all is computed anew.
 */
export const library: Subject = {
  name: "@formulajs/formulajs",
  measure: async (size, cells) => {
    const { rows } = editOf(listOf(size));
    const outputs = outputsOf(size, cells);
    let results: readonly number[] = [];
    const milliseconds = await stopwatch(() => (results = computed(rows, outputs)));
    if (!areClose(results, truthOf(rows, outputs))) throw new Error("The library came to other results.");
    return { fill: null, edit: { milliseconds, requests: 0, kilobytes: 0 }, megabytes: null };
  },
};

function computed(rows: readonly Row[], outputs: readonly Output[]): readonly number[] {
  const columns = {
    municipality: rows.map(({ municipality }) => municipality),
    parameter: rows.map(({ parameter }) => parameter),
    max: rows.map(({ max }) => max),
    points: rows.map(({ points }) => points),
  };
  return outputs.map(({ measure, municipality, parameter }) => {
    const own = [columns.municipality, municipality];
    const where = parameter === null ? own : [...own, columns.parameter, parameter];
    const points = () => SUMIFS(columns.points, ...where);
    const max = () => SUMIFS(columns.max, ...where);
    const formulas = {
      points,
      max,
      share: () => points() / max(),
      potential: () => max() - points(),
      count: () => COUNTIFS(...where),
    };
    return formulas[measure]();
  });
}
