import { byParameter, groupOf, states, type Leaf, type LeafGroup } from "./criteria";
import type { Reach } from "./derived";
import type { Outline } from "./outline";
import type { Row } from "./rows";
import type { Verdict, VerdictKind } from "./verdict";

/** Criteria that a row may sum up. */
export interface Cover {
  readonly group: LeafGroup;
  /** "part" = some criteria of a parameter. */
  readonly scope: "all" | "parameter" | "part";
  /** Key of the parameter that they all belong to; "" for none. */
  readonly parameter: string;
}

/** Finds the criteria that rows sum up. */
export interface Covers {
  readonly all: Cover;
  /** Whether a parameter has criteria, by key. */
  has(parameter: string): boolean;
  /** Of a node: the criteria below it; null where there are none. */
  below(index: number): Cover | null;
  /** Of any other row that sums up; null where no criteria are in question. */
  of(verdict: Verdict, index: number): Cover | null;
  /** Of a row with nothing but figures; null when they are the sums of no criteria in question. */
  stated(row: Row, index: number): Cover | null;
}

/** Everything the search needs, by index of a row where it says so. */
interface Known {
  readonly verdicts: readonly Verdict[];
  readonly outline: Outline;
  readonly leaves: readonly Leaf[];
  readonly all: Cover;
  readonly parameters: ReadonlyMap<string, Cover>;
  /** Number of criteria above each row. */
  readonly leavesAbove: readonly number[];
  /** The last row above each row that sums up what is above itself, or -1. */
  readonly sumAbove: readonly number[];
  /** The innermost node that each row is in, or null. */
  readonly nodeAbove: readonly (number | null)[];
  readonly belowNode: Map<number, Cover | null>;
}

export function coversOf(verdicts: readonly Verdict[], outline: Outline, leaves: readonly Leaf[]): Covers {
  const known = knownOf(verdicts, outline, leaves);
  const { all } = known;
  const end = verdicts.findLastIndex(({ kind }) => sums.has(kind) || kind === "scored");
  return {
    all,
    has: (parameter) => known.parameters.has(parameter),
    below: (index) => belowNode(known, index),
    of: (verdict, index) => {
      if (verdict.kind === "tableTotal") return all;
      const named = namedBy(known, verdict);
      if (named) return named;
      const candidates = [...endingAbove(known, index), all];
      const reached = verdict.reach && bestReached(known, verdict.reach, candidates);
      return reached ?? likeliest(verdict, candidates, index >= end);
    },
    stated: (row, index) =>
      [all, ...[...endingAbove(known, index)].reverse()].find(({ group }) => states(row, group)) ?? null,
  };
}

const sums: ReadonlySet<VerdictKind> = new Set(["label", "formula", "bareFormula", "tableTotal"]);

function knownOf(verdicts: readonly Verdict[], outline: Outline, leaves: readonly Leaf[]): Known {
  const [leavesAbove, sumAbove, nodeAbove] = [[] as number[], [] as number[], [] as (number | null)[]];
  let [leaf, sum] = [0, -1];
  const open: number[] = [];
  for (const [index, { kind }] of verdicts.entries()) {
    while ((leaves[leaf]?.index ?? Infinity) < index) leaf += 1;
    while (open.length > 0 && (outline.nodes.get(open.at(-1) ?? -1)?.end ?? 0) <= index) open.pop();
    leavesAbove.push(leaf);
    sumAbove.push(sum);
    nodeAbove.push(open.at(-1) ?? null);
    if (outline.nodes.has(index)) open.push(index);
    else if (sums.has(kind)) sum = index;
  }
  const parameters = [...byParameter(leaves)].map(([parameter, group]): [string, Cover] => [
    parameter,
    { group, scope: "parameter", parameter },
  ]);
  return {
    verdicts,
    outline,
    leaves,
    all: {
      group: groupOf(leaves),
      scope: "all",
      parameter: parameters.length === 1 ? (leaves[0]?.parameter ?? "") : "",
    },
    parameters: new Map(parameters.filter(([parameter]) => parameter !== "")),
    leavesAbove,
    sumAbove,
    nodeAbove,
    belowNode: new Map(),
  };
}

function belowNode(known: Known, index: number): Cover | null {
  const before = known.belowNode.get(index);
  if (before !== undefined) return before;
  const node = known.outline.nodes.get(index);
  const cover = index === known.outline.root ? known.all : node ? between(known, index + 1, node.end) : null;
  known.belowNode.set(index, cover);
  return cover;
}

/** The criteria from one row to before another, both by index. */
function between({ leaves, leavesAbove, parameters, all }: Known, from: number, to: number): Cover | null {
  const group = leaves.slice(leavesAbove[from] ?? leaves.length, leavesAbove[to] ?? leaves.length);
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return null;
  if (group.length === leaves.length) return all;
  const isOne =
    first.parameter === last.parameter && group.every((leaf) => leaf.parameter === first.parameter);
  const whole = isOne ? parameters.get(first.parameter) : undefined;
  if (whole?.group.leaves.length === group.length) return whole;
  return { group: groupOf(group), scope: "part", parameter: isOne ? first.parameter : "" };
}

/** What may end above a row, the innermost first: the run since the last sum, the nodes around, the parameter. */
function endingAbove(known: Known, index: number): readonly Cover[] {
  const { leaves, leavesAbove, sumAbove, nodeAbove, outline, parameters } = known;
  const last = leaves[(leavesAbove[index] ?? 0) - 1];
  if (!last) return [];
  const covers = [between(known, (sumAbove[index] ?? -1) + 1, index)];
  for (let at = nodeAbove[last.index] ?? null; at !== null; at = outline.nodes.get(at)?.above ?? null) {
    covers.push(belowNode(known, at));
  }
  covers.push(parameters.get(last.parameter) ?? null);
  return covers.filter((cover) => cover !== null);
}

/** The parameter or the group that a row names, in its label or beside it. */
function namedBy(known: Known, { label, row }: Verdict): Cover | null {
  const key = label?.parameter ?? null;
  if (key === null) return known.parameters.get(row.key) ?? null;
  const node = known.outline.keys.get(key);
  return known.parameters.get(key) ?? (node === undefined ? null : belowNode(known, node));
}

/** A range that is this far off says little of what was meant. */
const WORST_FIT = 0.5;

/** The criteria that a formula's rows fit best; a sum among them stands for what it sums up. */
function bestReached(known: Known, reach: Reach, candidates: readonly Cover[]): Cover | null {
  const rows = expanded(known, reach);
  const fits = candidates.map((cover) => ({ cover, fit: fitOf(rows, extentOf(cover)) }));
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a), { cover: null as Cover | null, fit: 0 });
  return best.fit < WORST_FIT ? null : best.cover;
}

function expanded({ outline, verdicts, leaves, leavesAbove }: Known, { first, last }: Reach): Reach {
  const nodes = [...outline.nodes.values()].filter(({ index }) => verdicts[index]?.row.row === last);
  const ends = nodes.map(({ end }) => leaves[(leavesAbove[end] ?? leaves.length) - 1]?.row.row ?? last);
  return { first, last: Math.max(last, ...ends) };
}

function extentOf({ group: { leaves } }: Cover): Reach {
  return { first: leaves[0]?.row.row ?? 0, last: leaves.at(-1)?.row.row ?? 0 };
}

/** Shared rows by all rows of both, 0 to 1. */
function fitOf(a: Reach, b: Reach): number {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return shared <= 0 ? 0 : shared / (Math.max(a.last, b.last) - Math.min(a.first, b.first) + 1);
}

/** By the figures, else by the word: a total at the end is that of everything, another one that of its parameter. */
function likeliest({ row, label }: Verdict, candidates: readonly Cover[], isEnd: boolean): Cover | null {
  const isTotal = isEnd && label?.kind !== "subtotal";
  const ordered = isTotal ? [...candidates].reverse() : candidates;
  const agreeing = ordered.find(({ group }) => states(row, group));
  if (agreeing) return agreeing;
  if (isTotal) return candidates.at(-1) ?? null;
  return candidates.find(({ scope }) => scope !== "part") ?? null;
}
