import { filledDown } from "./fillDown";
import { nodesOf, type Node } from "./nodes";
import { parameterKey } from "./parameterKey";
import type { Row } from "./rows";
import type { BlockFacts, Verdict } from "./verdict";

/** A parameter as the rows name it. */
export interface NamedParameter {
  readonly name: string;
  /** The row that names it first; null where the sheet does. */
  readonly row: number | null;
  /** Highest possible points as its heading declares them, and the heading's row. */
  readonly declared: { readonly max: number; readonly row: number } | null;
}

/** Which rows head which, and what parameter each row belongs to. */
export interface Outline {
  readonly nodes: ReadonlyMap<number, Node>;
  /** Key of the parameter of each row; "" for none. */
  readonly parameters: readonly string[];
  /** By key, in the order of the rows. */
  readonly names: ReadonlyMap<string, NamedParameter>;
  /** Index of the node above everything that stands in other nodes: a total on top; null where there is none. */
  readonly root: number | null;
  /** Index of a node by the key of its name. */
  readonly keys: ReadonlyMap<string, number>;
}

/**
 * Finds the parameter of every row: in its column; else in the headings above it, of which the uppermost counts;
 * else in the column of groups; else in the beginning of its number, as "T" in T1; else it is that of the block.
 */
export function outlineOf(verdicts: readonly Verdict[], facts: BlockFacts): Outline {
  const nodes = nodesOf(verdicts, facts);
  const root = rootOf(nodes, verdicts);
  const keys = keysOf(nodes, verdicts);
  if (facts.hasParameterColumn) {
    return { nodes, root, keys, parameters: filledDown(verdicts), names: namesInColumn(verdicts) };
  }
  const named = headedBy(verdicts, nodes, root) ?? grouped(verdicts) ?? byNumber(verdicts);
  const all = named ?? verdicts.map(() => nameOf(facts.name, null));
  return {
    nodes,
    root,
    keys,
    parameters: all.map((one) => one?.key ?? ""),
    names: firstNames(all),
  };
}

/** The first row that names a parameter gives its name. */
function firstNames(all: readonly (Named | null)[]): ReadonlyMap<string, NamedParameter> {
  const names = new Map<string, NamedParameter>();
  for (const one of all) if (one && !names.has(one.key)) names.set(one.key, one.parameter);
  return names;
}

interface Named {
  readonly key: string;
  readonly parameter: NamedParameter;
}

function nameOf(name: string, row: number | null): Named | null {
  const key = parameterKey(name);
  return key === "" ? null : { key, parameter: { name, row, declared: null } };
}

/** The only node at the top, when all headings stand in it and every criterion does. */
function rootOf(nodes: ReadonlyMap<number, Node>, verdicts: readonly Verdict[]): number | null {
  const top = [...nodes.values()].filter(({ above }) => above === null);
  const [only] = top;
  if (!only || top.length > 1) return null;
  const parts = [...nodes.values()].filter(({ above }) => above === only.index);
  const isFirst = verdicts.findIndex(({ kind }) => kind === "scored" || kind === "formula") >= only.index;
  return parts.length > 1 && isFirst ? only.index : null;
}

function keysOf(nodes: ReadonlyMap<number, Node>, verdicts: readonly Verdict[]): ReadonlyMap<string, number> {
  return new Map(
    [...nodes.keys()].map((index) => [parameterKey(verdicts[index]?.row.label.name ?? ""), index]),
  );
}

function namesInColumn(verdicts: readonly Verdict[]): ReadonlyMap<string, NamedParameter> {
  const names = new Map<string, NamedParameter>();
  for (const { row } of verdicts) {
    if (row.key === "") continue;
    const known = names.get(row.key);
    if (known?.declared) continue;
    const declared = declaredIn(row);
    const first = known ?? { name: row.parameter, row: row.row };
    if (!known || declared) names.set(row.key, { ...first, declared });
  }
  return names;
}

function declaredIn({ parameterMax, row }: Row): NamedParameter["declared"] {
  return parameterMax === null ? null : { max: parameterMax, row };
}

/** The uppermost heading above each row; null where there are no headings. */
function headedBy(
  verdicts: readonly Verdict[],
  nodes: ReadonlyMap<number, Node>,
  root: number | null,
): readonly (Named | null)[] | null {
  const tops = [...nodes.values()].filter(({ above, index }) => above === root && index !== root);
  if (tops.length === 0) return null;
  const all = [...aloneAtTheTop(verdicts, tops)];
  for (const { index, end } of tops) {
    const heading = verdicts[index];
    if (heading) all.fill(headingName(heading), index, end);
  }
  return all;
}

function headingName({ row }: Verdict): Named | null {
  const named = nameOf(row.label.name, row.row);
  const max = row.label.max ?? (row.hasPoints ? null : (row.max?.max ?? null));
  return (
    named && {
      ...named,
      parameter: { ...named.parameter, declared: max === null ? null : { max, row: row.row } },
    }
  );
}

/** Where parameters are numbered, a row with a number of their kind and nothing below it is one by itself. */
function aloneAtTheTop(verdicts: readonly Verdict[], tops: readonly Node[]): readonly (Named | null)[] {
  const lengths = new Set(tops.map(({ index }) => verdicts[index]?.row.path.length ?? 0));
  const [length = 0] = lengths;
  return verdicts.map(({ row, kind }) => {
    const isTop = lengths.size === 1 && length > 0 && row.path.length === length;
    return kind === "scored" && isTop ? nameOf(row.label.name, row.row) : null;
  });
}

function grouped(verdicts: readonly Verdict[]): readonly (Named | null)[] | null {
  if (!verdicts.some(({ row }) => row.group !== "")) return null;
  let group: Named | null = null;
  return verdicts.map(({ row, kind }) => {
    if (kind === "label") group = null;
    else if (row.group !== "") group = nameOf(row.group, row.row);
    else if (kind === "bareFormula") group = null;
    return group;
  });
}

/** T1, T2, E1 -> T, T, E; null where criteria have no such numbers, or all of them the same beginning. */
function byNumber(verdicts: readonly Verdict[]): readonly (Named | null)[] | null {
  const scored = verdicts.filter(({ kind }) => kind === "scored");
  const firsts = new Set(scored.map(({ row }) => row.path[0]));
  const isNumbered = scored.every(({ row }) => row.path.length > 1);
  if (!isNumbered || firsts.size < 2 || firsts.size === scored.length) return null;
  return verdicts.map(({ row }) => (row.path.length > 1 ? nameOf(row.path[0] ?? "", row.row) : null));
}
