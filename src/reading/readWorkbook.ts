import type { Block } from "./outline/blocks";
import { questionOf } from "./choose/question";
import { readSheet, type SheetReading } from "./choose/readSheet";
import { withoutDecoys } from "./choose/decoys";
import { finding } from "./finding";
import type { CellRef, CellValue, Grid } from "./grid";
import { withIntegrity } from "./integrity";
import { withDirectories } from "./joining/directory";
import { joinBlocks, type Whole } from "./joining/joinBlocks";
import { withParameterLists, type ParameterList } from "./joining/parameterList";
import { wholeAssessment } from "./joining/wholeAssessment";
import { withStatedElsewhere } from "./joining/withStatedElsewhere";
import { nothingFinding } from "./choose/nothing";
import { withOwnNames } from "./assessment/ownNames";
import type { Finding, Mapping, Question, Reading, SheetAssessment } from "./reading";
import { sheetAssessment } from "./assessment/sheetAssessment";
import { withBaseRequirements } from "./assessment/withBaseRequirements";
import { viewOf } from "./sheetView";

export interface ReadOptions {
  /** What people said of sheets; at most one a sheet counts. */
  readonly mappings?: readonly Mapping[];
}

/**
 * Reads the assessments of a workbook from the cells of its sheets. Where cells can be read in several ways with
 * other sums, and nothing decides, there is a question instead. Without any, a finding says what is missing.
 *
 * A sheet with the headings Parameter, Kriterium, Poäng and rows below -> {assessments: [{name, criteria, …}]}
 */
export function readWorkbook(grids: readonly Grid[], { mappings = [] }: ReadOptions = {}): Reading {
  const views = grids.map(viewOf);
  const sheets = views.map((view) => {
    return readSheet(view, mappings.find(({ sheet }) => sheet === view.name) ?? null);
  });
  const blocks = sheets.flatMap(blocksIn);
  const chosen = new Set(withoutDecoys(blocks.filter(hasCriteria)));
  const open = sheets.flatMap(({ choices }) => choices.filter((choice) => isOpen(choice, chosen)));
  const asked = new Set(open.flatMap((choice) => choice.blocks));
  const read = (block: Block): SheetAssessment => sheetAssessment(block, captionStart(block, blocks));
  const clear = blocks.filter((block) => chosen.has(block) && !asked.has(block));
  const wholes = joinBlocks(withParameterLists(withDirectories(clear, views), views), views);
  const found = wholes.map(({ blocks: [first, ...others], summary }) =>
    wholeAssessment([read(first), ...others.map(read)], summary),
  );
  const left = [
    ...blocks.filter((block) => !chosen.has(block)),
    ...wholes.flatMap(({ summary }) => summary ?? []),
  ];
  const assessments = withStatedElsewhere(found, left, listsOf(wholes), views);
  const questions = open.map((choice) => questionOf(choice, read));
  return {
    assessments: withIntegrity(withBaseRequirements(withOwnNames(assessments), views), views),
    questions,
    findings: [
      ...sheets.flatMap(({ findings }) => findings),
      ...workbookFindings(sheets, assessments, questions),
    ],
  };
}

/** The assessment that a sheet holds when it is read as a mapping says; null when it holds none then. */
export function previewMapping(grids: readonly Grid[], mapping: Mapping): SheetAssessment | null {
  const { assessments } = readWorkbook(grids, { mappings: [mapping] });
  return (
    assessments.find(
      ({ parts, isMapped }) => isMapped && parts.some(({ sheet }) => sheet === mapping.sheet),
    ) ?? null
  );
}

/**
 * Reads a range with its header row, as a function gets it. Cells are named from the range's top left cell,
 * or, where it is not known, by their place in the range on a sheet without a name.
 */
export function readRange(values: readonly (readonly CellValue[])[], origin: CellRef | null): Reading {
  const { sheet, row, column } = origin ?? { sheet: "", row: 0, column: 0 };
  return readWorkbook([{ sheet, row, column, values, formulas: values, tables: [], own: [] }]);
}

function blocksIn({ choices }: SheetReading): readonly Block[] {
  return choices.flatMap(({ blocks }) => blocks);
}

function isOpen({ blocks, open }: SheetReading["choices"][number], chosen: ReadonlySet<Block>): boolean {
  return open.length > 0 && blocks.some((block) => chosen.has(block));
}

function workbookFindings(
  sheets: readonly SheetReading[],
  assessments: readonly SheetAssessment[],
  questions: readonly Question[],
): readonly Finding[] {
  if (questions.length > 0) return questions.map(({ cell }) => finding("mustChoose", cell));
  if (assessments.length > 0) return [];
  return [nothingFinding(sheets.map((each) => ({ ...each, blocks: blocksIn(each) })))];
}

function listsOf(wholes: readonly Whole[]): readonly ParameterList[] {
  return [...new Set(wholes.flatMap(({ blocks }) => blocks.flatMap(({ list }) => list ?? [])))];
}

function hasCriteria({ rows }: Block): boolean {
  return rows.some(({ reason }) => reason === null);
}

/** The cells that can name a block begin below the block above it. */
function captionStart(block: Block, blocks: readonly Block[]): number {
  const above = blocks.filter(({ sheet, pointsColumn }) => {
    return sheet === block.sheet && pointsColumn.lastRow < block.layout.header.row;
  });
  return Math.max(block.sheet.area.row, ...above.map(({ pointsColumn }) => pointsColumn.lastRow + 1));
}
