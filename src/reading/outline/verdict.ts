import { knownParameter } from "../../scoring/editions";
import type { Dependence, Reach } from "./derived";
import { parameterKey } from "./parameterKey";
import { hasText, type Row } from "./rows";
import { isDerived, isThresholdLabel } from "../words";
import { sumLabel, type SumLabel } from "../words/label";

/** What is known of a block besides its rows. */
export interface BlockFacts {
  readonly hasParameterColumn: boolean;
  readonly hasCriterionColumn: boolean;
  readonly hasGroupColumn: boolean;
  /** Total row of the Excel table, or null. */
  readonly totalRow: number | null;
  /** Rows that are heading cells of the block, and name the parameter of the rows below. */
  readonly headings: ReadonlySet<number>;
  /** What the criteria belong to where nothing in the rows says so. */
  readonly name: string;
  /** How the points of a row are computed from those of other rows, and from which. */
  dependence(row: Row): { readonly kind: Dependence; readonly reach: Reach | null };
}

/**
 * What a row is by itself. "own" = our own output; "share" = it states a share of a total; "gate" = a base requirement; "tableTotal" = total row of an Excel table; "label" = it says
 * that it sums up; "formula" = it sums up other rows and has a name; "bareFormula" = it is computed from other
 * rows and has none; "scored" = it has figures and a name; "bare" = it has figures alone, so that only those of
 * other rows tell; "text" = it has a text and no figures; "name" = it names a parameter and nothing else.
 */
export type VerdictKind =
  | "own"
  | "share"
  | "gate"
  | "tableTotal"
  | "label"
  | "formula"
  | "bareFormula"
  | "scored"
  | "bare"
  | "text"
  | "name"
  | "note";

export interface Verdict {
  readonly row: Row;
  readonly kind: VerdictKind;
  readonly label: SumLabel | null;
  /** The rows that its formula sums up, where it has one. */
  readonly reach: Reach | null;
  /** Whether a formula computes its figures as a sum, and not in another way. */
  readonly isSum: boolean;
  /** Whether it repeats the figures of one other row. */
  readonly isCopy: boolean;
}

/** Judges each row by its own cells. The order of the questions is the order of their weight. */
export function judge(rows: readonly Row[], facts: BlockFacts): readonly Verdict[] {
  const names = new Set(
    rows.flatMap(({ key, hasPoints, label }) => [key, ...(hasPoints ? [] : [label.name])]),
  );
  const keys = new Set([...names].map(parameterKey));
  const isName = (key: string): boolean => key !== "" && (keys.has(key) || knownParameter(key) !== null);
  return rows.map((row): Verdict => {
    const own = ownKind(row, facts);
    if (own) return { row, kind: own, label: null, reach: null, isSum: false, isCopy: false };
    const { kind, reach } = facts.dependence(row);
    const [isSum, isCopy] = [kind === "sum", kind === "copy"];
    if (row.row === facts.totalRow)
      return { row, kind: "tableTotal", label: null, reach, isSum, isCopy: false };
    const label = labelOf(row, isName);
    if (label) return { row, kind: "label", label, reach, isSum: false, isCopy: false };
    return { row, kind: kindOf(row, kind, facts), label: null, reach, isSum, isCopy };
  });
}

/** What a row is by its place and its words, whatever its figures; null for most. */
function ownKind(
  { row, isOwn, isGate, label, parameter }: Row,
  { headings }: BlockFacts,
): VerdictKind | null {
  if (headings.has(row)) return "text";
  if (isOwn) return "own";
  if (isGate) return "gate";
  if (isDerived(label.name) || isDerived(parameter)) return "share";
  return isThresholdLabel(label.name) || isThresholdLabel(parameter) ? "note" : null;
}

/** What a label such as "Summa" or "Delsumma Transporter" says; null for a row without one. */
function labelOf(row: Row, isName: (key: string) => boolean): SumLabel | null {
  for (const text of [row.parameter, row.group, row.number, row.text, row.lead]) {
    const label = text === "" ? null : sumLabel(text, isName);
    if (label)
      return { ...label, parameter: label.parameter === null ? null : parameterKey(label.parameter) };
  }
  return null;
}

function kindOf(row: Row, dependence: Dependence, facts: BlockFacts): VerdictKind {
  const { parameter, lead, hasPoints, hasMax } = row;
  const isText = hasText(row) || (!facts.hasParameterColumn && (lead !== "" || row.group !== ""));
  const isNamed = isText || (parameter !== "" && !facts.hasCriterionColumn);
  if (dependence === "sum") return isNamed ? "formula" : "bareFormula";
  if ((dependence === "other" || dependence === "copy") && !isNamed) return "bareFormula";
  if (hasPoints || hasMax) return isNamed ? "scored" : "bare";
  if (isText) return "text";
  return parameter === "" && row.group === "" ? "note" : "name";
}
