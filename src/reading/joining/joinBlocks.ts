import { knownParameter } from "../../scoring/editions";
import { nameKey, plainText } from "../../scoring/names";
import type { Block } from "../outline/blocks";
import { textOf } from "../cells/cells";
import type { SheetView } from "../sheetView";
import { mentionsOf } from "./mentions";
import { parameterKeysOf, withParameters } from "./named";
import { listsParameters } from "./summaryTables";

/** Blocks that are one assessment together, and the table that sums it up. */
export interface Whole {
  /** In the order of the sheets. */
  readonly blocks: readonly [Block, ...Block[]];
  readonly summary: Block | null;
}

/** Of two tests with as many texts in common the second repeats the first. */
const MOST_SHARED = 0.2;

/**
 * Joins the blocks that are the parameters of one assessment, each on a sheet of its own. Sheets that repeat the
 * same criteria are the same test of several municipalities or years, and stay apart.
 *
 * sheets Transporter, Energi with other criteria, and a sheet that lists them -> one whole of two blocks
 */
export function joinBlocks(blocks: readonly Block[], sheets: readonly SheetView[]): readonly Whole[] {
  const parts = partsAmong(blocks, sheets);
  const alone = blocks.filter((block) => !parts.has(block));
  const [first, ...others] = parts.values();
  if (!first) return blocks.map((block) => ({ blocks: [block], summary: null }));
  const joined: Whole = {
    blocks: [first, ...others],
    summary: alone.find((block) => sumsUp(block, [first, ...others])) ?? null,
  };
  const rest = alone.filter((block) => block !== joined.summary);
  return [joined, ...rest.map((block): Whole => ({ blocks: [block], summary: null }))];
}

/** Blocks that are parts of one assessment, each with the parameter that it stands for; empty for none. */
function partsAmong(blocks: readonly Block[], sheets: readonly SheetView[]): ReadonlyMap<Block, Block> {
  const single = blocks.filter((block) => hasTexts(block) && isAloneOnSheet(block, blocks));
  if (single.length < 2) return new Map();
  const names = single.map(({ sheet }) => sheet.name);
  const mentions = mentionsOf(
    names,
    sheets.filter(({ name }) => !names.includes(name)),
  );
  const candidates = single.flatMap((block) => candidateOf(block, mentions) ?? []);
  const known = candidates.filter(({ isKnown }) => isKnown);
  const disjoint = known.length === candidates.length ? candidates : disjointAmong(candidates);
  const named = disjoint.filter(({ isNamed }) => isNamed);
  const differ = new Set(disjoint.map(({ name }) => nameKey(name))).size === disjoint.length;
  if (!differ || disjoint.length < 2 || named.length * 2 <= disjoint.length) return new Map();
  return new Map(disjoint.map(({ block, name }) => [block, nameParameter(block, name)]));
}

interface PartCandidate {
  readonly block: Block;
  /** The parameter that the block stands for, if it is a part. */
  readonly name: string;
  /** Whether an edition has a parameter of this name. */
  readonly isKnown: boolean;
  /** Whether the workbook treats the name as that of a parameter. */
  readonly isNamed: boolean;
  readonly texts: ReadonlySet<string>;
}

/** A block may be a part when its own rows name no parameter, one, or the sections of the one that its sheet is. */
function candidateOf(block: Block, mentions: ReadonlyMap<string, string>): PartCandidate | null {
  const keys = parameterKeysOf(block);
  const mention = mentions.get(block.sheet.name);
  const own = ownParameter(block);
  if (keys.size > 1 && (block.layout.columns.parameter !== undefined || mention === undefined)) return null;
  const name = own ?? mention ?? knownTitle(block) ?? block.sheet.name;
  const isKnown = knownParameter(name) !== null;
  return {
    block,
    name,
    isKnown,
    isNamed: isKnown || own !== null || mention !== undefined,
    texts: new Set(criteriaTexts(block)),
  };
}

/** The one parameter that the rows name, as they write it. */
function ownParameter({ rows }: Block): string | null {
  const named = rows.filter(({ reason, row }) => reason === null && row.parameter !== "");
  const keys = new Set(named.map(({ row }) => row.key));
  return keys.size === 1 ? (named[0]?.row.parameter ?? null) : null;
}

/** A text above the headings that an edition knows as a parameter. */
function knownTitle({ sheet, layout }: Block): string | null {
  const { row: top, column: left, columnCount } = sheet.area;
  for (let row = layout.header.row - 1; row >= top; row--) {
    for (let column = left; column < left + columnCount; column++) {
      const text = textOf(sheet.value(row, column));
      if (text !== "" && knownParameter(text)) return text;
    }
  }
  return null;
}

function criteriaTexts({ rows }: Block): readonly string[] {
  return rows
    .filter(({ reason }) => reason === null)
    .map(({ row }) => plainText(row.text === "" ? row.number : row.text));
}

/** Without those that repeat criteria of another. */
function disjointAmong(candidates: readonly PartCandidate[]): readonly PartCandidate[] {
  return candidates.filter((one) => !candidates.some((other) => one !== other && areAlike(one, other)));
}

function areAlike({ texts: one }: PartCandidate, { texts: other }: PartCandidate): boolean {
  const shared = [...one].filter((text) => other.has(text)).length;
  return shared > MOST_SHARED * Math.min(one.size, other.size);
}

function hasTexts({ layout: { columns } }: Block): boolean {
  return columns.criterion !== undefined;
}

function isAloneOnSheet(block: Block, blocks: readonly Block[]): boolean {
  return blocks.every((other) => other === block || other.sheet.name !== block.sheet.name);
}

/** What sums up a part sums up its parameter. */
function nameParameter(block: Block, name: string): Block {
  const named = withParameters(block, ({ reason }) => (reason === "note" ? null : name));
  const rows = named.rows.map((classified) =>
    classified.reason === "total" ? { ...classified, reason: "subtotal" as const } : classified,
  );
  return { ...named, rows };
}

/** Whether a table lists the parameters of the parts. */
function sumsUp(block: Block, parts: readonly Block[]): boolean {
  return listsParameters(block, new Set(parts.flatMap((part) => [...parameterKeysOf(part)])));
}
