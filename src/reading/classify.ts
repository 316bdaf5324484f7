import { sumUp, type ExactTally } from "../scoring/tally";
import type { LeftOutReason } from "./reading";
import type { Row } from "./rows";
import { judge, type BlockFacts, type Verdict } from "./verdict";

/** A row and what it is. */
export interface ClassifiedRow {
  readonly row: Row;
  /** Null for a criterion, else why the row is left out. */
  readonly reason: LeftOutReason | null;
  /** Key of the parameter that it belongs to; "" for none. */
  readonly parameter: string;
}

/**
 * Tells criteria from sums, headings and notes. What a row says by itself comes first; a row with bare figures
 * is compared with the sums of the criteria.
 */
export function classify(rows: readonly Row[], facts: BlockFacts): readonly ClassifiedRow[] {
  const verdicts = withBareSettled(judge(rows, facts));
  const sums = sumsOf(verdicts.filter(({ kind }) => kind === "criterion"));
  const end = verdicts.findLastIndex(({ kind }) => kind === "criterion" || kind === "sum");
  let above = "";
  return verdicts.map((verdict, index) => {
    const reason = reasonOf(verdict, sums, above, index >= end);
    if (reason === null) above = verdict.parameter;
    const parameter = verdict.parameter === "" && reason === "subtotal" ? above : verdict.parameter;
    return { row: verdict.row, reason, parameter };
  });
}

/** Bare figures beside a parameter's name are its subtotal when they are the sums of its criteria. */
function withBareSettled(verdicts: readonly Verdict[]): readonly Verdict[] {
  const { byParameter } = sumsOf(verdicts.filter(({ kind }) => kind === "criterion"));
  return verdicts.map((verdict) => {
    if (verdict.kind !== "bare" || verdict.parameter === "") return verdict;
    const isSubtotal = states(verdict.row, byParameter.get(verdict.parameter));
    return { ...verdict, kind: isSubtotal ? "subtotal" : "criterion" };
  });
}

interface Sums {
  readonly all: ExactTally;
  readonly byParameter: ReadonlyMap<string, ExactTally>;
}

function sumsOf(criteria: readonly Verdict[]): Sums {
  const groups = new Map<string, Verdict[]>();
  for (const criterion of criteria) {
    const group = groups.get(criterion.parameter) ?? [];
    groups.set(criterion.parameter, group);
    group.push(criterion);
  }
  return {
    all: tallyOf(criteria),
    byParameter: new Map([...groups].map(([parameter, group]) => [parameter, tallyOf(group)])),
  };
}

function tallyOf(verdicts: readonly Verdict[]): ExactTally {
  return sumUp(
    verdicts.map(({ row, parameter }) => {
      return { id: String(row.row), parameter, points: row.points.points, max: row.max?.max ?? null };
    }),
  );
}

function reasonOf(verdict: Verdict, sums: Sums, above: string, isEnd: boolean): LeftOutReason | null {
  const { kind, row, parameter } = verdict;
  const statesAll = (): boolean => states(row, sums.all);
  const statesAbove = (): boolean => states(row, sums.byParameter.get(above));
  switch (kind) {
    case "criterion":
      return null;
    case "heading":
      return sums.byParameter.has(parameter) ? "heading" : "note";
    case "sum":
      if (sums.byParameter.has(parameter)) return "subtotal";
      return above !== "" && (!isEnd || (statesAbove() && !statesAll())) ? "subtotal" : "total";
    case "bare":
      if (statesAll()) return "total";
      if (statesAbove()) return "subtotal";
      return row.hasPoints && row.points.points.kind !== "invalid" ? null : "note";
    case "subtotal":
    case "total":
    case "note":
    case "repeatedHeader":
    case "ownOutput":
    case "baseRequirement":
      return kind;
  }
}

/**
 * Whether the figures of a row are these sums. The maximum decides where both sides have one; against a single
 * criterion the points must not differ, as two criteria often have the same maximum.
 */
function states({ points: { points }, max }: Row, tally: ExactTally | undefined): boolean {
  if (!tally || tally.criteria === 0) return false;
  const agreesInPoints = points.kind === "points" && points.value > 0 && tally.points.eq(points.value);
  const stated = max?.max ?? null;
  if (stated === null || tally.max === null) return agreesInPoints;
  return tally.max.eq(stated) && (tally.criteria > 1 || agreesInPoints || points.kind === "notAssessed");
}
