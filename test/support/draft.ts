import type { DraftCell, DraftContent, SheetDraft } from "../../src/sheets/draft";
import type { Look } from "../../src/sheets/looks";

/** A draft of a sheet that has nothing but what is given. */
export function draftOf(name: string, parts: Partial<SheetDraft> = {}): SheetDraft {
  return {
    name,
    role: "input",
    cells: [],
    columnWidths: [],
    rowHeights: [],
    tables: [],
    validations: [],
    shades: [],
    charts: [],
    legend: [],
    frozen: null,
    page: { orientation: "portrait", titleRows: 0, footer: "" },
    tabColor: null,
    ...parts,
  };
}

/** Cells of rows from a position on (default A1), all in one look; undefined is no cell. */
export function cellsOf(
  rows: readonly (readonly (DraftContent | undefined)[])[],
  look: Look = "text",
  { row, column } = { row: 0, column: 0 },
): readonly DraftCell[] {
  return rows.flatMap((line, down) =>
    line.flatMap((content, right) =>
      content === undefined ? [] : [{ row: row + down, column: column + right, content, look }],
    ),
  );
}
