import { assess } from "../../scoring/assess";
import type { Assessment, WeighedTally } from "../../scoring/assessment";
import { areaAddress } from "../address";
import { finding } from "../finding";
import type { CellRef } from "../grid";
import { parameterKey } from "../outline/parameterKey";
import type { Finding, ReadCriterion, SheetAssessment } from "../reading";
import type { StatedFigure, SummaryLine } from "./summary";
import type { Owned } from "./summaryOwner";

/**
 * Where a summary states other figures than the criteria give. Silent where the figures seem to be those of
 * another year or municipality: where they come from no formula, and those of most parameters differ.
 */
export function summaryFindings({ summary, assessment, isLinked }: Owned): readonly Finding[] {
  const sums = sumsOf(assessment);
  if (sums.hasInvalid) return [];
  const { lines } = summary;
  const compared = lines.map((line) => ({ line, computed: computedFor(line, lines, sums) }));
  const isForeign = summary.isVague
    ? !compared.some(({ line, computed }) => line.figures.some((one) => agrees(one, computed)))
    : differsInMost(compared.filter(({ line }) => line.parameter !== null));
  if (isForeign && !isLinked) return [];
  return compared.flatMap(({ line: { figures }, computed }) =>
    figures.flatMap((figure) => differenceOf(figure, computed)),
  );
}

interface Compared {
  readonly line: SummaryLine;
  readonly computed: readonly Computed[];
}

/** What some criteria give. */
interface Computed {
  readonly tally: Pick<WeighedTally, "points" | "max" | "share" | "weightedShare">;
  readonly criteria: readonly ReadCriterion[];
}

interface Sums {
  readonly all: Computed;
  readonly parameters: ReadonlyMap<string, Computed>;
  readonly hasInvalid: boolean;
}

function sumsOf({ criteria, parameters }: SheetAssessment): Sums {
  const whole: Assessment = assess(criteria, parameters);
  return {
    all: { tally: whole, criteria },
    parameters: new Map(
      whole.parameters.map((tally) => [
        parameterKey(tally.name),
        { tally, criteria: criteria.filter(({ parameter }) => parameter === tally.name) },
      ]),
    ),
    hasInvalid: whole.invalid.length > 0,
  };
}

/**
 * What the figures of a line may be; the likeliest last. A total below some of the parameters is theirs or that of
 * all; below rows that are no parameters it may be anything.
 */
function computedFor(
  { parameter }: SummaryLine,
  lines: readonly SummaryLine[],
  { all, parameters }: Sums,
): readonly Computed[] {
  if (parameter !== null) {
    const one = parameters.get(parameter);
    return one ? [one] : [];
  }
  const listed = new Set(lines.flatMap((line) => line.parameter ?? []));
  const known = [...listed].flatMap((key) => parameters.get(key) ?? []);
  if (known.length < listed.size) return [];
  return known.length === 0 || known.length === parameters.size ? [all] : [all, joined(known)];
}

function joined(some: readonly Computed[]): Computed {
  const points = some.reduce((sum, { tally }) => sum + tally.points, 0);
  const max = some.reduce<number | null>(
    (sum, { tally }) => (sum === null || tally.max === null ? null : sum + tally.max),
    0,
  );
  return {
    tally: { points, max, share: null, weightedShare: null },
    criteria: some.flatMap(({ criteria }) => criteria),
  };
}

function differsInMost(compared: readonly Compared[]): boolean {
  const stated = compared.flatMap(({ line, computed }) =>
    line.figures.filter(({ what }) => what === "points").map((figure) => agrees(figure, computed)),
  );
  return stated.filter((agreeing) => !agreeing).length * 2 > stated.length;
}

function agrees(figure: StatedFigure, computed: readonly Computed[]): boolean {
  return computed.some(({ tally }) =>
    valuesOf(figure, tally).some((value) => value !== null && figure.states(value)),
  );
}

/** The figures that may be meant. */
function valuesOf({ what }: StatedFigure, tally: Computed["tally"]): readonly (number | null)[] {
  return what === "share" ? [tally.share, tally.weightedShare] : [tally[what]];
}

function differenceOf(figure: StatedFigure, computed: readonly Computed[]): readonly Finding[] {
  const { what, value, cell } = figure;
  const last = computed.at(-1);
  const is = last?.tally[what] ?? null;
  if (!last || is === null || agrees(figure, computed)) return [];
  const other = placesOf(last.criteria, what).join(", ");
  return [finding("statedDiffers", cell, { what, stated: value, computed: is, other })];
}

/** The cells of criteria, from the first to the last, on each sheet. */
function placesOf(criteria: readonly ReadCriterion[], what: StatedFigure["what"]): readonly string[] {
  const cells = criteria.map(({ pointsCell, maxCell }) =>
    what === "max" ? (maxCell ?? pointsCell) : pointsCell,
  );
  const bySheet = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const known = bySheet.get(cell.sheet);
    if (known) known.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  return [...bySheet].map(([sheet, all]) => areaAddress(sheet, extentOf(all)));
}

function extentOf(cells: readonly CellRef[]): Parameters<typeof areaAddress>[1] {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
