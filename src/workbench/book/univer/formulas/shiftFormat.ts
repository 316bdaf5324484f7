import type { ScaleBound } from "../../conditionalScales";
import type { Area, ConditionalFormat } from "../../parts";
import { moveFormula } from "./moveFormula";
import { shiftArea, shiftFormula } from "./shift";
import type { Shift } from "./shift";

/** The sheet of a format and the sheet that was shifted, by name, and whether they are the same. */
export interface Place {
  readonly home: string;
  readonly changed: string;
  readonly isHome: boolean;
}

/**
 * A conditional format after rows or columns were shifted; null when all its cells were deleted. Its formulas are
 * written for its first cell: where that one was deleted, they are written anew for the first one that is left.
 */
export function shiftFormat(format: ConditionalFormat, place: Place, shift: Shift): ConditionalFormat | null {
  const kept = place.isHome ? format.areas.filter((area) => shiftArea(area, shift)) : format.areas;
  const [before, after] = [format.areas[0], kept[0]];
  if (!before || !after) return null;
  const anchor = place.isHome ? firstLeft(after, shift) : after;
  const move = (formula: string) =>
    shiftFormula(moveFormula(formula, before, anchor), place.home, place.changed, shift);
  const areas = place.isHome ? kept.flatMap((area) => shiftArea(area, shift) ?? []) : format.areas;
  return { ...format, areas, rule: withFormulas(format.rule, move) };
}

/** The first cell of the area that is not deleted. */
function firstLeft(area: Area, { axis, at, count }: Shift): Pick<Area, "row" | "column"> {
  const first = axis === "rows" ? area.row : area.column;
  const isDeleted = count < 0 && first >= at && first < at - count;
  const left = isDeleted ? at - count : first;
  return axis === "rows" ? { row: left, column: area.column } : { row: area.row, column: left };
}

/** The rule with each of its formulas written anew. */
export function withFormulas(
  rule: ConditionalFormat["rule"],
  move: (formula: string) => string,
): ConditionalFormat["rule"] {
  switch (rule.kind) {
    case "formula":
      return { ...rule, formula: move(rule.formula) };
    case "cellValue":
      return { ...rule, formulas: rule.formulas.map(move) };
    case "dataBar": {
      const { lower, upper } = rule.bar;
      return {
        ...rule,
        bar: { ...rule.bar, lower: withFormula(lower, move), upper: withFormula(upper, move) },
      };
    }
    case "colorScale":
      return {
        ...rule,
        scale: rule.scale.map(({ bound, color }) => ({ bound: withFormula(bound, move), color })),
      };
    case "containsText":
    case "other":
      return rule;
  }
}

function withFormula(bound: ScaleBound, move: (formula: string) => string): ScaleBound {
  return bound.kind === "formula" ? { ...bound, value: move(bound.value) } : bound;
}
