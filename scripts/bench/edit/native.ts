import type { Output } from "./outputs";
import { inCells } from "./inCells";

/** Formulas as an evaluator writes them who knows SUMIFS. */
export const sumifs = inCells({
  name: "SUMIFS",
  formula: (output, lastRow) => {
    const where = criteriaOf(output, lastRow);
    const points = `SUMIFS(${column("E", lastRow)},${where})`;
    const max = `SUMIFS(${column("D", lastRow)},${where})`;
    const formulas = {
      points,
      max,
      share: `${points}/${max}`,
      potential: `${max}-${points}`,
      count: `COUNTIFS(${where})`,
    };
    return `=${formulas[output.measure]}`;
  },
  start: nothingToStart,
});

/** Formulas with arrays, as many workbooks have them from before SUMIFS. */
export const sumproduct = inCells({
  name: "SUMPRODUCT",
  formula: (output, lastRow) => {
    const where = conditionsOf(output, lastRow);
    const points = `SUMPRODUCT(${where}*${column("E", lastRow)})`;
    const max = `SUMPRODUCT(${where}*${column("D", lastRow)})`;
    const formulas = {
      points,
      max,
      share: `${points}/${max}`,
      potential: `SUMPRODUCT(${where}*(${column("D", lastRow)}-${column("E", lastRow)}))`,
      count: `SUMPRODUCT(${where}*1)`,
    };
    return `=${formulas[output.measure]}`;
  },
  start: nothingToStart,
});

function criteriaOf({ municipality, parameter }: Output, lastRow: number): string {
  const own = `${column("A", lastRow)},"${municipality}"`;
  return parameter === null ? own : `${own},${column("B", lastRow)},"${parameter}"`;
}

function conditionsOf({ municipality, parameter }: Output, lastRow: number): string {
  const own = `(${column("A", lastRow)}="${municipality}")`;
  return parameter === null ? own : `${own}*(${column("B", lastRow)}="${parameter}")`;
}

function column(letter: string, lastRow: number): string {
  return `Bedömning!$${letter}$2:$${letter}$${String(lastRow)}`;
}

function nothingToStart(): Promise<() => Promise<void>> {
  return Promise.resolve(() => Promise.resolve());
}
