import { contains } from "../address";
import { finding } from "../finding";
import type { CellRef } from "../grid";
import type { Finding } from "../reading";
import { formulaOf, type Formula } from "./formula";
import { linesOf, type Line, type Place } from "./lines";
import type { Check } from "./scene";

/** So far apart at most are the neighbours that are compared. */
const REACH = 2;

/** Numbers that somebody typed where the neighbours have the same formula. */
export const overwrittenFormula: Check = (scene) => {
  const found = linesOf(scene).flatMap(overwrittenIn);
  return [...new Map(found.map((one) => [JSON.stringify(one.cell), one])).values()];
};

function overwrittenIn(line: Line): readonly Finding[] {
  const { places } = line;
  const typed = places.filter(({ content }) => typeof content === "number").length;
  if (typed === 0 || !isException(typed, places.length - typed)) return [];
  return places.flatMap(({ cell, content }, index) => {
    if (typeof content !== "number" || startsCount(places, index)) return [];
    const formula = formulaAround(line, index);
    const restored = formula && line.adapted(formula, cell);
    return restored === null ? [] : [overwritten(cell, content, restored)];
  });
}

/** Where numbers are no rare exception among formulas, they are meant. */
function isException(typed: number, formulas: number): boolean {
  return typed * 2 <= formulas && typed <= Math.max(2, formulas / 10);
}

/** The formula that the nearest two share, one on each side or, at an end of the line, both on one; else null. */
function formulaAround({ places, formOf }: Line, index: number): Formula | null {
  const before = places
    .slice(Math.max(0, index - REACH), index)
    .reverse()
    .flatMap(formulaIn);
  const after = places.slice(index + 1, index + REACH + 1).flatMap(formulaIn);
  const [one, other] = before[0] && after[0] ? [before[0], after[0]] : [...before, ...after];
  const form = one && other ? formOf(one) : null;
  return one && other && form !== null && form === formOf(other) ? one : null;
}

function formulaIn({ cell, content }: Place): readonly Formula[] {
  return typeof content === "string" ? [formulaOf(content, cell)] : [];
}

/** Whether formulas only follow, and count on from this number, as 1, =A1+1, =A2+1 do. */
function startsCount(places: readonly Place[], index: number): boolean {
  const start = places[index];
  const next = places[index + 1];
  const isFirst = places.slice(0, index).every(({ content }) => typeof content === "number");
  if (!start || !next || !isFirst) return false;
  return formulaIn(next).some(({ references }) =>
    references.some(
      ({ sheet, area }) => sheet === start.cell.sheet && contains(area, start.cell.row, start.cell.column),
    ),
  );
}

function overwritten(cell: CellRef, value: number, formula: string): Finding {
  const found = finding("overwrittenFormula", cell, { value, formula });
  return { ...found, fix: { code: "restoreFormula", writes: [{ cell, content: formula }] } };
}
