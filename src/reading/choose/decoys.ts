import type { Block } from "../outline/blocks";
import { refersTo } from "../outline/derived";
import { listsParameters } from "../joining/summaryTables";
import { partsOf } from "../references";

/**
 * Leaves out blocks that look like an assessment and are none: summaries of another block, and tables whose
 * points are words only, such as instructions. A lone block is kept, whatever it holds: its findings tell why.
 */
export function withoutDecoys(blocks: readonly Block[]): readonly Block[] {
  const readable = blocks.filter((block) => isMapped(block) || hasUsablePoints(block));
  const candidates = (readable.length > 0 ? readable : blocks).map(factsOf);
  return candidates
    .filter(
      (one) => isMapped(one.block) || !candidates.some((other) => other !== one && isSummaryOf(one, other)),
    )
    .map(({ block }) => block);
}

interface Facts {
  readonly block: Block;
  readonly parameters: ReadonlySet<string>;
  readonly criteria: number;
  /** For each criterion with a formula as points: whether it takes them from a block. */
  readonly sources: readonly ((other: Block) => boolean)[];
}

function factsOf(block: Block): Facts {
  const { sheet, layout } = block;
  const criteria = block.rows.filter(({ reason }) => reason === null);
  const sources = criteria.flatMap(({ row: { row } }) => {
    const formula = sheet.formula(row, layout.columns.points);
    if (formula === null) return [];
    const [parts, place] = [partsOf(formula), sheet.cell(row, layout.columns.points)];
    return [(other: Block) => refersTo(parts, place, other.pointsColumn)];
  });
  return {
    block,
    parameters: new Set(criteria.map(({ parameter }) => parameter)),
    criteria: criteria.length,
    sources,
  };
}

/**
 * A summary takes its points from the other block, which has more rows, or lists the other block's parameters
 * without criteria. A block with as many criteria is a copy to go on from, and an assessment of its own.
 */
function isSummaryOf(one: Facts, other: Facts): boolean {
  const taken = one.sources.filter((takesFrom) => takesFrom(other.block));
  if (taken.length * 2 > one.criteria && one.criteria < other.criteria) return true;
  if (!hasTexts(other)) return false;
  if (hasTexts(one)) return one.criteria < other.criteria && listsParameters(one.block, other.parameters);
  const shared = [...one.parameters].filter((parameter) => other.parameters.has(parameter));
  return shared.length * 2 > one.parameters.size;
}

/** What a person said is stronger than what a block looks like. */
function isMapped({ layout }: Block): boolean {
  return layout.isMapped;
}

function hasTexts({ block }: Facts): boolean {
  return block.layout.columns.criterion !== undefined;
}

function hasUsablePoints({ rows }: Block): boolean {
  return rows.some(({ row, reason }) => reason === null && row.points.remark?.code !== "notANumber");
}
