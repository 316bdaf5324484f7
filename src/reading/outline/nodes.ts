import { flatHeadings } from "./flatHeadings";
import { isWithin } from "./numberPath";
import { hasText, type Row } from "./rows";
import type { BlockFacts, Verdict } from "./verdict";

/** A row that heads the rows below it, down to the end. */
export interface Node {
  readonly index: number;
  /** Index of the first row that is not below it any more. */
  readonly end: number;
  /** Index of the node that it is in, or null at the top. */
  readonly above: number | null;
}

/** Says whether a row, by its index, is no longer below a node. */
type Closes = (verdict: Verdict, index: number) => boolean;

/** Every row that heads others, by its index: what columns, numbers, indents, formulas and headings say. */
export function nodesOf(verdicts: readonly Verdict[], facts: BlockFacts): ReadonlyMap<number, Node> {
  const flat = flatHeadings(verdicts, facts);
  const sums = sumsAbove(verdicts);
  const sure = new Map<number, Closes>([
    ...[...sums].map((index) => [index, closesSumAbove(verdicts, index, sums, flat)] as const),
    ...[...flat].map((index) => [index, (_: Verdict, at: number) => flat.has(at)] as const),
    ...inColumns(verdicts, facts),
  ]);
  const likely = new Map([...indented(verdicts), ...numbered(verdicts, flat)]);
  const all = nested(verdicts, new Map([...sure, ...likely]));
  const doubtful = [...all.values()].filter(({ index }) => !sure.has(index));
  const isProven = proven(verdicts, all, doubtful);
  return isProven ? all : nested(verdicts, new Map([...sure, ...withoutFigures(verdicts, likely)]));
}

/** Named rows whose formulas sum up rows below them. */
function sumsAbove(verdicts: readonly Verdict[]): ReadonlySet<number> {
  return new Set(
    verdicts.flatMap(({ kind, reach, row, isCopy }, index) => {
      if (!reach || reach.first <= row.row) return [];
      const isNext = isCopy && reach.first === verdicts[index + 1]?.row.row;
      return kind === "formula" || isNext ? [index] : [];
    }),
  );
}

function closesSumAbove(
  verdicts: readonly Verdict[],
  index: number,
  sums: ReadonlySet<number>,
  flat: ReadonlySet<number>,
): Closes {
  const last = verdicts[index]?.reach?.last ?? 0;
  return ({ row }, at) => (sums.has(at) || flat.has(at)) && row.row > last;
}

/** Rows whose number is the beginning of the next one's: 1 before 1.1. */
function numbered(
  verdicts: readonly Verdict[],
  flat: ReadonlySet<number>,
): readonly (readonly [number, Closes])[] {
  const found: (readonly [number, Closes])[] = [];
  let next: readonly string[] = [];
  for (const [index, { row, kind }] of fromBelow(verdicts)) {
    if (row.path.length === 0 || kind === "label") continue;
    const { path } = row;
    if (isWithin(next, path)) {
      found.push([
        index,
        (other, at) => flat.has(at) || (other.row.path.length > 0 && !isWithin(other.row.path, path)),
      ]);
    }
    next = path;
  }
  return found;
}

/** The rows with their indexes, the last one first. */
function* fromBelow(verdicts: readonly Verdict[]): Iterable<readonly [number, Verdict]> {
  for (let index = verdicts.length - 1; index >= 0; index--) {
    const verdict = verdicts[index];
    if (verdict) yield [index, verdict];
  }
}

/** Rows that the next row of the same column stands in from. */
function indented(verdicts: readonly Verdict[]): readonly (readonly [number, Closes])[] {
  if (verdicts.every(({ row }) => row.indent === 0)) return [];
  const found: (readonly [number, Closes])[] = [];
  let next = 0;
  for (const [index, { row, kind }] of fromBelow(verdicts)) {
    if (row.text === "" || kind === "label") continue;
    const { indent } = row;
    if (next > indent)
      found.push([
        index,
        (other) => other.row.text !== "" && other.kind !== "label" && other.row.indent <= indent,
      ]);
    next = indent;
  }
  return found;
}

/** Rows that fill in a column left of that of the next row: a parameter or a group without a criterion. */
function inColumns(verdicts: readonly Verdict[], facts: BlockFacts): readonly (readonly [number, Closes])[] {
  if (!facts.hasParameterColumn && !facts.hasGroupColumn) return [];
  const found: (readonly [number, Closes])[] = [];
  let next: Row | null = null;
  for (const [index, { row, kind }] of fromBelow(verdicts)) {
    if (kind === "own" || kind === "note" || kind === "label" || kind === "tableTotal") continue;
    if (next && isInColumnsAbove(row, next, kind === "name")) {
      const level = levelOf(row);
      found.push([index, (other) => other.kind !== "label" && leaves(other.row, row, level)]);
    }
    next = row;
  }
  return found;
}

/** How far right the last label of a row stands: parameter 0, group 1, criterion 2. */
function levelOf(row: Row): number {
  if (hasText(row)) return 2;
  return row.group !== "" ? 1 : 0;
}

/** With figures, a row that repeats the name beside its criteria may as well be one of them: its figures tell. */
function isInColumnsAbove(row: Row, next: Row, isName: boolean): boolean {
  const level = levelOf(row);
  if (levelOf(next) <= level || (row.key === "" && row.group === "")) return false;
  const [own, others] = [labelsOf(row), labelsOf(next)];
  return others.slice(0, level + 1).every((label, at) => label === "" || (isName && label === own[at]));
}

function leaves(other: Row, row: Row, level: number): boolean {
  const own = labelsOf(row);
  return labelsOf(other)
    .slice(0, level + 1)
    .some((label, at) => label !== "" && (label !== own[at] || levelOf(other) <= level));
}

function labelsOf({ key, group }: Row): readonly string[] {
  return [key, group];
}

/** Puts nodes into one another; a node ends with the one that it is in. */
function nested(
  verdicts: readonly Verdict[],
  closings: ReadonlyMap<number, Closes>,
): ReadonlyMap<number, Node> {
  const nodes = new Map<number, Node>();
  if (closings.size === 0) return nodes;
  const open: { readonly index: number; readonly closes: Closes }[] = [];
  const above = (): number | null => open.at(-1)?.index ?? null;
  const close = (from: number, end: number): void => {
    for (const { index } of open.slice(from).reverse()) {
      open.pop();
      nodes.set(index, { index, end, above: above() });
    }
  };
  for (const [index, verdict] of verdicts.entries()) {
    const outermost = open.findIndex(({ closes }) => closes(verdict, index));
    if (outermost >= 0) close(outermost, index);
    const closes = closings.get(index);
    if (closes) open.push({ index, closes });
  }
  close(0, verdicts.length);
  return nodes;
}

/**
 * A number or an indent above others may also be that of a question with others that follow from it. Where such
 * rows have figures, they head the rows below when at least half of them agree with what stands there.
 */
function proven(
  verdicts: readonly Verdict[],
  nodes: ReadonlyMap<number, Node>,
  doubtful: readonly Node[],
): boolean {
  const sums = runningSums(verdicts, nodes);
  const withFigures = doubtful.filter(({ index, end }) => {
    const verdict = verdicts[index];
    if (verdict?.kind !== "scored") return false;
    const isAnswered = (sums[end]?.scored ?? 0) > (sums[index + 1]?.scored ?? 0);
    return verdict.row.hasPoints || (verdict.row.hasMax && !isAnswered);
  });
  const agreeing = withFigures.filter((node) => agrees(verdicts, node, sums));
  return agreeing.length * 2 >= withFigures.length;
}

function withoutFigures(
  verdicts: readonly Verdict[],
  closings: ReadonlyMap<number, Closes>,
): readonly (readonly [number, Closes])[] {
  return [...closings].filter(([index]) => verdicts[index]?.kind !== "scored");
}

/** Points, maxima and number of scored criteria up to a row, heads left out. */
interface Running {
  readonly points: number;
  readonly max: number;
  readonly withMax: number;
  readonly scored: number;
}

function runningSums(verdicts: readonly Verdict[], nodes: ReadonlyMap<number, Node>): readonly Running[] {
  const sums: Running[] = [{ points: 0, max: 0, withMax: 0, scored: 0 }];
  for (const [index, { row, kind }] of verdicts.entries()) {
    const above = sums[index] ?? { points: 0, max: 0, withMax: 0, scored: 0 };
    const { points } = row.points;
    const counts = kind === "scored" && !nodes.has(index) && points.kind !== "notApplicable";
    const max = counts ? (row.max?.max ?? null) : null;
    sums.push({
      points: above.points + (counts && points.kind === "points" ? points.value : 0),
      max: above.max + (max ?? 0),
      withMax: above.withMax + (max === null ? 0 : 1),
      scored: above.scored + (counts && row.hasPoints ? 1 : 0),
    });
  }
  return sums;
}

const TOLERANCE = 1e-9;

function agrees(verdicts: readonly Verdict[], { index, end }: Node, sums: readonly Running[]): boolean {
  const [from, to, row] = [sums[index + 1], sums[end], verdicts[index]?.row];
  if (!from || !to || !row) return false;
  const max = row.max?.max ?? null;
  const { points } = row.points;
  if (max !== null && (to.withMax === from.withMax || Math.abs(to.max - from.max - max) < TOLERANCE))
    return true;
  return (
    points.kind === "points" &&
    points.value > 0 &&
    Math.abs(to.points - from.points - points.value) < TOLERANCE
  );
}
