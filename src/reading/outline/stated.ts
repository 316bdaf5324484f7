import { assess } from "../../scoring/assess";
import type { Assessment, Share } from "../../scoring/assessment";
import { sumUp, toTally } from "../../scoring/tally";
import { areaAddress } from "../address";
import type { Block } from "./blocks";
import type { ClassifiedRow } from "./classify";
import type { Cover } from "./coverage";
import { finding } from "../finding";
import type { Finding, ReadCriterion, ReadParameter, SheetAssessment } from "../reading";
import { isSame } from "../rounding";
import { shareColumns, shareIn } from "../cells/shares";

/** What a sheet states beside its criteria, compared with what they give. */
export interface Stated {
  readonly findings: readonly Finding[];
  readonly share: SheetAssessment["statedShare"];
}

/** What the criteria that a row sums up give. */
interface Computed {
  readonly points: number;
  readonly max: number | null;
  readonly share: Share | null;
  readonly weightedShare: Share | null;
  readonly hasInvalid: boolean;
}

/**
 * Compares stated subtotals, totals, maxima and shares with the computed ones. Sums over points that cannot be
 * counted are left alone, as the criteria's own findings tell.
 */
export function compareStated(
  block: Block,
  parameters: ReadonlyMap<string, ReadParameter>,
  criteria: readonly ReadCriterion[],
): Stated {
  const whole = assess(criteria, [...parameters.values()]);
  const byRow = new Map(criteria.map((criterion) => [criterion.row, criterion]));
  const findings: Finding[] = [];
  for (const row of block.rows) {
    if (!row.sums) continue;
    const own = parameters.get(row.sums.parameter) ?? null;
    const computed = computedFor(row.sums, { whole, byRow, parameter: own });
    if (!computed.hasInvalid) findings.push(...differences(block, row, row.sums, computed));
  }
  return {
    findings: [...findings, ...declaredBesideCriteria(block, parameters, whole)],
    share: statedShare(block, whole),
  };
}

interface Known {
  readonly whole: Assessment;
  readonly byRow: ReadonlyMap<number, ReadCriterion>;
  readonly parameter: ReadParameter | null;
}

function computedFor({ scope, group }: Cover, { whole, byRow, parameter }: Known): Computed {
  if (scope === "all") return { ...whole, hasInvalid: whole.invalid.length > 0 };
  const criteria = group.leaves.flatMap(({ row }) => byRow.get(row.row) ?? []);
  const ids = new Set(criteria.map(({ id }) => id));
  const caps = (parameter?.caps ?? []).filter((cap) => cap.criteria.every((id) => ids.has(id)));
  const declaredMax = scope === "parameter" ? (parameter?.declaredMax ?? null) : null;
  const tally = toTally(sumUp(criteria, { caps, declaredMax }));
  return { ...tally, weightedShare: null, hasInvalid: tally.invalid.length > 0 };
}

function differences(
  block: Block,
  { row }: ClassifiedRow,
  sums: Cover,
  computed: Computed,
): readonly Finding[] {
  const { sheet, layout } = block;
  const { columns } = layout;
  const { points } = row.points;
  const label = columns.criterion ?? columns.parameter ?? columns.points;
  const found: Finding[] = [];
  const compare = (what: "points" | "max", column: number, stated: number, is: number | null): void => {
    if (is === null || isSame(stated, is)) return;
    const other = extentOf(block, sums, what === "max" ? (columns.max ?? columns.points) : columns.points);
    found.push(finding("statedDiffers", sheet.cell(row.row, column), { what, stated, computed: is, other }));
  };
  const isShare = points.kind === "points" && computed.share !== null && isSame(points.value, computed.share);
  if (points.kind === "points" && !isShare) compare("points", columns.points, points.value, computed.points);
  if (row.hasMax) {
    if (row.max?.max !== undefined && row.max.max !== null)
      compare("max", columns.max ?? columns.points, row.max.max, computed.max);
  } else if (row.label.max !== null) compare("max", label, row.label.max, computed.max);
  for (const column of shareColumns(block)) {
    const stated = shareIn(sheet.value(row.row, column));
    const shares = [computed.share, computed.weightedShare].filter((share) => share !== null);
    if (stated === null || computed.share === null || shares.some((share) => stated.states(share))) continue;
    const other = extentOf(block, sums, columns.points);
    const values = { what: "share", stated: stated.share, computed: computed.share, other };
    found.push(finding("statedDiffers", sheet.cell(row.row, column), values));
  }
  return found;
}

/** The cells of the criteria that a row sums up, in one column, from the first to the last. */
function extentOf({ sheet }: Block, { group: { leaves } }: Cover, column: number): string {
  const [first, last] = [leaves[0]?.row.row ?? 0, leaves.at(-1)?.row.row ?? 0];
  return areaAddress(sheet.name, { row: first, column, rowCount: last - first + 1, columnCount: 1 });
}

/** A maximum beside the name of a parameter in the row of a criterion. */
function declaredBesideCriteria(
  block: Block,
  parameters: ReadonlyMap<string, ReadParameter>,
  whole: Assessment,
): readonly Finding[] {
  const column = block.layout.columns.parameter;
  if (column === undefined) return [];
  const leaves = block.rows.filter(({ reason }) => reason === null);
  return leaves.flatMap(({ row: { row }, parameter }) => {
    const declared = block.parameters.get(parameter)?.declared ?? null;
    if (declared?.row !== row) return [];
    const result = whole.parameters.find(({ name }) => name === parameters.get(parameter)?.name);
    if (!result || result.max === null || isSame(declared.max, result.max)) return [];
    const other = leaves.filter((leaf) => leaf.parameter === parameter).map((leaf) => leaf.row.row);
    const points = block.layout.columns.max ?? block.layout.columns.points;
    const [first, last] = [other[0] ?? row, other.at(-1) ?? row];
    const values = {
      what: "max",
      stated: declared.max,
      computed: result.max,
      other: areaAddress(block.sheet.name, {
        row: first,
        column: points,
        rowCount: last - first + 1,
        columnCount: 1,
      }),
    };
    return [finding("statedDiffers", block.sheet.cell(row, column), values)];
  });
}

/** Whether the shares beside the totals are the weighted or the unweighted one; null for none or another. */
function statedShare(block: Block, { share, weightedShare }: Assessment): SheetAssessment["statedShare"] {
  const { columns } = block.layout;
  const totals = block.rows.filter(({ reason }) => reason === "total");
  const stated = totals.flatMap(({ row: { row }, sums }) => {
    const places = sums ? shareColumns(block) : [columns.points, ...shareColumns(block)];
    return places.flatMap((column) => shareIn(block.sheet.value(row, column)) ?? []);
  });
  for (const one of stated) {
    if (share !== null && one.states(share)) return "unweighted";
    if (weightedShare !== null && one.states(weightedShare)) return "weighted";
  }
  return null;
}
