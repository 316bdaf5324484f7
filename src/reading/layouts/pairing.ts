import { textOf } from "../cells/cells";
import type { Header } from "./header";
import type { Evidence, EvidenceCode } from "../reading";
import type { SheetView } from "../sheetView";
import type { FigureColumn } from "./figures";
import { titledHeading, type TitledHeading } from "./titles";

/** A column taken for the points, the one taken for their maxima, and what speaks for it. */
export interface Pairing {
  readonly points: number;
  readonly max: number | null;
  readonly title: string | null;
  readonly evidence: readonly Evidence[];
  readonly weight: number;
}

/** What is known of a column when it is weighed. */
interface Named extends FigureColumn, TitledHeading {}

/** In fewer rows, points above their maxima are more likely wrong points than columns mixed up. */
const FEWEST_ROWS = 4;

/** More columns without a telling heading are not all tried as maxima. */
const MOST_RIVALS = 6;

/** Every column that may hold points, with the maxima that suit it best; the likeliest first. */
export function pairingsOf(
  sheet: SheetView,
  header: Header,
  figures: readonly FigureColumn[],
): readonly Pairing[] {
  const named = withTitlesAbove(
    sheet,
    header,
    figures.map((figure): Named => {
      const cell = header.cells.get(figure.column);
      return { ...figure, ...(cell ? titledHeading(cell) : { role: null, title: null }) };
    }),
  );
  const maxima = named.filter(({ role }) => role === "max");
  const isScoring = named.some(({ role }) => role === "points" || role === "max");
  if (!isScoring) return [];
  return named
    .map((points) => {
      const suited = maximaFor(points, named, maxima);
      const pairings = suited.map((max) => weigh(sheet, header, points, max, named));
      return pairings.reduce((best, next) => (next.weight > best.weight ? next : best));
    })
    .sort((a, b) => b.weight - a.weight || a.points - b.points);
}

/** Several headings that say the same are told apart by what stands above them, merged across or not. */
function withTitlesAbove(sheet: SheetView, header: Header, named: readonly Named[]): readonly Named[] {
  const untitled = named.filter(({ role, title }) => role === "points" && title === null);
  if (untitled.length < 2 || header.table || header.row === 0) return named;
  const titles = new Map<number, string>();
  let across = "";
  for (let column = header.span.first; column <= header.span.last; column++) {
    across = textOf(sheet.value(header.row - 1, column)) || across;
    titles.set(column, across);
  }
  const found = new Set(untitled.map(({ column }) => titles.get(column) ?? ""));
  if (found.has("") || found.size < untitled.length) return named;
  return named.map((each) =>
    each.title === null && each.role !== null ? { ...each, title: titles.get(each.column) ?? null } : each,
  );
}

function maximaFor(
  points: Named,
  named: readonly Named[],
  maxima: readonly Named[],
): readonly (Named | null)[] {
  const rest = named.filter((each) => each !== points);
  const own = maxima.filter((each) => each !== points);
  if (own.length > 1) return [null, nearest(points, own)];
  return [null, ...(rest.length <= MOST_RIVALS ? rest : own)];
}

/** Where each of several has maxima of its own: those with the same title, else those that stand nearest. */
function nearest(points: Named, maxima: readonly Named[]): Named | null {
  const same = maxima.filter(({ title }) => title !== null && title === points.title);
  const distance = ({ column }: Named): number => Math.abs(column - points.column);
  return [...(same.length > 0 ? same : maxima)].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function weigh(
  sheet: SheetView,
  header: Header,
  points: Named,
  max: Named | null,
  named: readonly Named[],
): Pairing {
  const evidence: Evidence[] = [];
  const add = (code: EvidenceCode, weight: number, column: number): void => {
    if (weight !== 0) evidence.push({ code, weight, cell: sheet.cell(header.row, column) });
  };
  const rest = named.filter((each) => each !== points);
  add("pointsWord", pointsWordWeight(points, rest), points.column);
  add("roleWords", maxWordWeight(points, max, rest), (max ?? points).column);
  if (max) add(...withinMax(points, max), max.column);
  if (max && max.counted >= points.counted) add("maxComplete", 1, max.column);
  const isReadable = points.filled === 0 || points.counted * 2 >= points.filled;
  add("pointsReadable", isReadable ? 1 : 0, points.column);
  if (header.table) add("table", 1, points.column);
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const weight = evidence.reduce((sum, each) => sum + each.weight, 0);
  return {
    points: points.column,
    max: max?.column ?? null,
    title: points.role === "points" || points.role === null ? points.title : null,
    evidence,
    weight,
  };
}

/** A heading for points speaks for its column, and against every column without one. */
function pointsWordWeight({ role }: Named, rest: readonly Named[]): number {
  if (role !== null) return role === "points" ? 3 : -3;
  return rest.some((each) => each.role === "points") ? -3 : 0;
}

/**
 * A heading for maxima speaks for its column, and against every reading that leaves it out. Any other figures,
 * such as a budget, are no maxima only because they are large, unless the headings are mixed up anyway.
 */
function maxWordWeight(points: Named, max: Named | null, rest: readonly Named[]): number {
  if (max?.role === "max") return 3;
  if (rest.some(({ role }) => role === "max")) return -3;
  if (max === null) return 0;
  if (max.role === "points") return -1;
  return points.role === "points" ? -4 : 0;
}

/** One slip of the pen among many rows does not turn two columns round. */
function withinMax(points: FigureColumn, max: FigureColumn): [EvidenceCode, number] {
  let [compared, above, below] = [0, 0, 0];
  for (const [index, value] of points.numbers.entries()) {
    const limit = max.numbers[index] ?? null;
    if (value === null || limit === null) continue;
    compared += 1;
    if (value > limit) above += 1;
    if (value < limit) below += 1;
  }
  if (above === 0) return ["withinMax", compared === 0 ? 0 : below > 0 ? 3 : 1];
  if (above * 5 <= compared) return ["aboveMax", -1];
  if (compared < FEWEST_ROWS) return ["aboveMax", -2];
  return ["aboveMax", above * 2 > compared ? -6 : -4];
}
