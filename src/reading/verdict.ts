import { knownParameter } from "../scoring/editions";
import type { Dependence } from "./derived";
import { parameterKey } from "./parameterKey";
import type { LeftOutReason } from "./reading";
import type { Row } from "./rows";
import { sumLabel } from "./words/label";

/** What is known of a block besides its rows. */
export interface BlockFacts {
  readonly hasCriterionColumn: boolean;
  /** Total row of the Excel table, or null. */
  readonly totalRow: number | null;
  /** How the points of a row are computed from those of other rows. */
  dependence(row: Row): Dependence;
}

/**
 * What a row is by itself. "sum" = it sums up something; "bare" = it has figures but nothing that names a
 * criterion, so that only the figures of other rows tell.
 */
export interface Verdict {
  readonly row: Row;
  readonly kind: "criterion" | "bare" | "sum" | LeftOutReason;
  /** Key of the parameter that the row names; "" for none. */
  readonly parameter: string;
}

/** Judges each row by its own cells. The order of the questions is the order of their weight. */
export function judge(rows: readonly Row[], facts: BlockFacts): readonly Verdict[] {
  const names = new Set(rows.map(({ key }) => key));
  const isParameter = (key: string): boolean =>
    key !== "" && (names.has(key) || knownParameter(key) !== null);
  return rows.map((row): Verdict => {
    if (row.isOwn) return { row, kind: "ownOutput", parameter: row.key };
    if (row.isGate) return { row, kind: "baseRequirement", parameter: "" };
    if (row.row === facts.totalRow) return { row, kind: "total", parameter: "" };
    const labelled = labelVerdict(row, isParameter);
    return labelled ?? { row, kind: kindOf(row, facts), parameter: row.key };
  });
}

/** A row with a label such as "Summa" or "Delsumma Transporter"; null for any other. */
function labelVerdict(row: Row, isParameter: (key: string) => boolean): Verdict | null {
  for (const text of [row.parameter, row.number, row.text]) {
    const label = sumLabel(text, isParameter);
    if (!label) continue;
    const beside = text === row.parameter ? "" : row.key;
    const parameter = label.parameter === null ? beside : parameterKey(label.parameter);
    return { row, kind: label.kind === "subtotal" ? "subtotal" : "sum", parameter };
  }
  return null;
}

function kindOf(row: Row, facts: BlockFacts): Verdict["kind"] {
  const { parameter, text, number, hasPoints, hasMax } = row;
  const hasText = text !== "" || number !== "";
  const isNamed = hasText || (parameter !== "" && !facts.hasCriterionColumn);
  const dependence = facts.dependence(row);
  if (dependence === "sum" || (dependence === "other" && !isNamed)) return "sum";
  if (hasPoints || hasMax) return isNamed ? "criterion" : "bare";
  if (parameter === "") return "note";
  return hasText ? "criterion" : "heading";
}
