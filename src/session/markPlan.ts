import { sameArea } from "../reading/areas";
import { barsBack, barsFor } from "./barPlan";
import type { BarChange } from "../excel/changeMarks";
import type { Mark, MarkedSheet } from "../excel/conditionalFormats";
import { isBand, isMarkLook, isStrong, type MarkLook } from "../excel/markLooks";
import type { Area } from "../reading/grid";
import type { MarkIds } from "./settings";
import type { WeakBars } from "./weakBars";

/** A mark that a sheet is to have. */
export interface NewMark {
  readonly area: Area;
  readonly look: MarkLook;
}

/** What is to happen to the marks of one sheet, and to the bars that show them. */
export interface MarkPlan {
  readonly sheet: MarkedSheet;
  readonly keep: readonly Mark[];
  readonly remove: readonly Mark[];
  readonly add: readonly NewMark[];
  /** Null for nothing. */
  readonly chart: BarChange | null;
}

/** The way from the marks that a sheet has to the wanted ones, which stand from the lowest to the uppermost. */
export function planFor(sheet: MarkedSheet, wanted: readonly NewMark[], weak: readonly WeakBars[]): MarkPlan {
  const same = matched(sheet.marks, wanted);
  // What goes in lies above what is there: a new band would hide the cells that stand out from it.
  const bringsBand = wanted.some((each) => isBand(each.look) && !same.has(each));
  const kept = new Map([...same].filter(([each]) => !(bringsBand && isStrong(each.look))));
  const keep = sheet.marks.filter((mark) => [...kept.values()].includes(mark));
  return {
    sheet,
    keep,
    remove: sheet.marks.filter((mark) => !keep.includes(mark)),
    add: wanted.filter((each) => !kept.has(each)),
    chart: barsFor(sheet, weak),
  };
}

/** The way back to the marks and bars that the sheet had; marks of a look that this Klimat does not know stay away. */
export function planBack(sheet: MarkedSheet, had: MarkedSheet | undefined): MarkPlan {
  const before = had?.marks ?? [];
  const isIn = (marks: readonly Mark[]) => (mark: Mark) => marks.some(({ id }) => id === mark.id);
  // They are listed from the uppermost to the lowest.
  const gone = before.filter((mark) => !isIn(sheet.marks)(mark)).reverse();
  return {
    sheet,
    keep: sheet.marks.filter(isIn(before)),
    remove: sheet.marks.filter((mark) => !isIn(before)(mark)),
    add: gone.flatMap(({ areas, look }) => (isMarkLook(look) ? areas.map((area) => ({ area, look })) : [])),
    chart: barsBack(sheet, had?.chart ?? null),
  };
}

/** Whether a mark is put in or taken away. */
export function movesMarks({ remove, add }: MarkPlan): boolean {
  return remove.length + add.length > 0;
}

/** Whether the sheet is written to at all. */
export function changesSheet(plan: MarkPlan): boolean {
  return movesMarks(plan) || plan.chart !== null;
}

/** Ids by sheet, in their order, when the plans are carried out; `added` stands in the order of the additions. */
export function idsAfter(plans: readonly MarkPlan[], added: readonly string[]): MarkIds {
  const fresh = [...added];
  const lists = plans.map(({ sheet, keep, add }): [string, readonly string[]] => [
    sheet.sheet,
    [...keep.map(({ id }) => id), ...fresh.splice(0, add.length)].sort(),
  ]);
  return Object.fromEntries(lists.filter(([, ids]) => ids.length > 0));
}

/** The wanted marks that are there already, each with its own. */
function matched(marks: readonly Mark[], wanted: readonly NewMark[]): ReadonlyMap<NewMark, Mark> {
  const left = [...marks];
  return new Map(
    wanted.flatMap((each): [NewMark, Mark][] => {
      const at = left.findIndex((mark) => isMark(mark, each));
      const [mark] = at < 0 ? [] : left.splice(at, 1);
      return mark ? [[each, mark]] : [];
    }),
  );
}

function isMark({ areas, look }: Mark, wanted: NewMark): boolean {
  const [only, ...others] = areas;
  return look === wanted.look && only !== undefined && others.length === 0 && sameArea(only, wanted.area);
}
