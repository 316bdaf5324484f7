import { blocksOf, type Block } from "./blocks";
import { withoutDecoys } from "./decoys";
import { findHeaders } from "./findHeaders";
import type { CellRef, CellValue, Grid } from "./grid";
import { withIntegrity } from "./integrity";
import { nothingFinding } from "./nothing";
import type { Reading } from "./reading";
import { withOwnNames } from "./ownNames";
import { sheetAssessment } from "./sheetAssessment";
import { viewOf } from "./sheetView";

/**
 * Reads the assessments of a workbook from the cells of its sheets. Without one, a finding says what is missing.
 *
 * A sheet with the headings Parameter, Kriterium, Poäng and rows below -> {assessments: [{name, criteria, …}]}
 */
export function readWorkbook(grids: readonly Grid[]): Reading {
  const views = grids.map(viewOf);
  const sheets = views.map((sheet) => {
    const headers = findHeaders(sheet);
    return { sheet, headers, blocks: blocksOf(sheet, headers) };
  });
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const chosen = withoutDecoys(blocks.filter(hasCriteria));
  const assessments = chosen.map((block) => sheetAssessment(block, captionStart(block, blocks)));
  const findings = assessments.length > 0 ? [] : [nothingFinding(sheets)];
  return { assessments: withIntegrity(withOwnNames(assessments), views), questions: [], findings };
}

/**
 * Reads a range with its header row, as a function gets it. Cells are named from the range's top left cell,
 * or, where it is not known, by their place in the range on a sheet without a name.
 */
export function readRange(values: readonly (readonly CellValue[])[], origin: CellRef | null): Reading {
  const { sheet, row, column } = origin ?? { sheet: "", row: 0, column: 0 };
  return readWorkbook([{ sheet, row, column, values, formulas: values, tables: [], own: [] }]);
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
