import { coversOf, type Cover, type Covers } from "./coverage";
import { byParameter, states, type Leaf } from "./criteria";
import { outlineOf, type NamedParameter, type Outline } from "./outline";
import type { LeftOutReason } from "../reading";
import type { Row } from "./rows";
import { judge, type BlockFacts, type Verdict } from "./verdict";

/** A row and what it is. */
export interface ClassifiedRow {
  readonly row: Row;
  /** Null for a criterion, else why the row is left out. */
  readonly reason: LeftOutReason | null;
  /** Key of the parameter that it belongs to; "" for none. */
  readonly parameter: string;
  /** The criteria that its figures sum up; null for a row that sums up nothing, or in another way. */
  readonly sums: Cover | null;
}

/** The rows of a block, and the parameters that they name, by key. */
export interface Classified {
  readonly rows: readonly ClassifiedRow[];
  readonly parameters: ReadonlyMap<string, NamedParameter>;
}

/**
 * Tells criteria from sums, headings and notes. What a row says by itself comes first, then what heads what; a row
 * with bare figures is compared with the sums of the criteria.
 */
export function classify(rows: readonly Row[], facts: BlockFacts): Classified {
  const verdicts = judge(rows, facts);
  const outline = outlineOf(verdicts, facts);
  const leaves = leavesOf(verdicts, outline, facts);
  const covers = coversOf(verdicts, outline, leaves);
  const isLeaf = new Set(leaves.map(({ index }) => index));
  return {
    rows: verdicts.map((verdict, index): ClassifiedRow => {
      const parameter = outline.parameters[index] ?? "";
      if (isLeaf.has(index)) return { row: verdict.row, reason: null, parameter, sums: null };
      return leftOut(verdict, index, outline, covers);
    }),
    parameters: outline.names,
  };
}

/** The criteria: what has a name and is no heading, and bare figures beside a parameter that are not its sums. */
function leavesOf(verdicts: readonly Verdict[], outline: Outline, facts: BlockFacts): readonly Leaf[] {
  const usesMaxima = verdicts.some(({ kind, row }) => kind === "scored" && row.hasMax);
  const leaves = verdicts.flatMap(({ row, kind }, index): Leaf[] => {
    const isUnassessed = kind === "text" && (row.key !== "" || !usesMaxima);
    const parameter = outline.parameters[index] ?? "";
    const isNote = kind === "text" && facts.hasParameterColumn && parameter === "";
    const isCriterion = (kind === "scored" || isUnassessed) && !isNote && !outline.nodes.has(index);
    return isCriterion ? [{ index, row, parameter }] : [];
  });
  const sums = byParameter(leaves);
  const bare = verdicts.flatMap(({ row, kind }, index): Leaf[] => {
    const parameter = outline.parameters[index] ?? "";
    if (kind !== "bare" || row.key === "" || outline.nodes.has(index)) return [];
    const group = sums.get(parameter);
    return group && states(row, group) ? [] : [{ index, row, parameter }];
  });
  return [...leaves, ...bare].sort((a, b) => a.index - b.index);
}

function leftOut(verdict: Verdict, index: number, outline: Outline, covers: Covers): ClassifiedRow {
  const { row, kind } = verdict;
  const left = (reason: LeftOutReason, cover: Cover | null = null): ClassifiedRow => {
    const parameter = reason === "total" ? "" : (cover?.parameter ?? outline.parameters[index] ?? "");
    return { row, reason, parameter, sums: cover };
  };
  if (kind === "own") return left("ownOutput");
  if (kind === "share") return { row, reason: "total", parameter: "", sums: null };
  if (kind === "gate") return { row, reason: "baseRequirement", parameter: "", sums: null };
  if (outline.nodes.has(index)) {
    const below = covers.below(index);
    if (!below) return left("note");
    if (!row.hasPoints && !row.hasMax) return left("heading", below);
    return left(index === outline.root ? "total" : "subtotal", below);
  }
  switch (kind) {
    case "name":
      return left(covers.has(outline.parameters[index] ?? "") ? "heading" : "note");
    case "text":
    case "note":
    case "scored":
      return left("note");
    case "bare": {
      const cover = row.key === "" ? covers.stated(row, index) : covers.of(verdict, index);
      if (cover) return left(cover.scope === "all" ? "total" : "subtotal", cover);
      const isPoints = row.hasPoints && row.points.points.kind !== "invalid";
      return isPoints ? { row, reason: null, parameter: "", sums: null } : left("note");
    }
    case "label":
    case "tableTotal":
    case "formula":
    case "bareFormula": {
      const cover = covers.of(verdict, index);
      const isTotal = !cover || (cover.scope === "all" && verdict.label?.kind !== "subtotal");
      const compares = kind === "label" || (kind !== "formula" && verdict.isSum);
      const one = left(isTotal ? "total" : "subtotal", cover);
      return compares ? one : { ...one, sums: null };
    }
  }
}
