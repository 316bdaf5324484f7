import { areaAddress } from "../../../src/reading/address";
import type { CellRef } from "../../../src/reading/grid";
import type { DraftContent, SheetDraft } from "../../../src/sheets/draft";
import type { CellContent } from "../../../src/workbench/book/parts";
import type { SheetDetails } from "../../support/literal";

/** What somebody fills in. */
export interface Entry extends CellRef {
  readonly content: string | number;
}

/** The drafts as somebody has filled them in. */
export function filledIn(drafts: readonly SheetDraft[], entries: readonly Entry[]): readonly SheetDraft[] {
  return drafts.map((draft) => ({
    ...draft,
    cells: draft.cells.map((cell) => {
      const entry = entries.find(
        ({ sheet, row, column }) => sheet === draft.name && row === cell.row && column === cell.column,
      );
      return entry ? { ...cell, content: entry.content } : cell;
    }),
  }));
}

/** The drafts as sheets of a test workbook: what cells hold and which are tables, without a look. */
export function sheetsFrom(drafts: readonly SheetDraft[]): Readonly<Record<string, SheetDetails>> {
  return Object.fromEntries(
    drafts.map(({ name, cells, tables }) => {
      const rows: CellContent[][] = [];
      for (const { row, column, content } of cells) {
        const line = (rows[row] ??= []);
        line[column] = contentOf(content);
      }
      return [
        name,
        {
          rows: Array.from(rows, (line) => Array.from(line ?? [], (content) => content ?? null)),
          tables: Object.fromEntries(tables.map((table) => [table.name, areaAddress("", table.area)])),
        },
      ];
    }),
  );
}

function contentOf(content: DraftContent): CellContent {
  return typeof content === "object" && content !== null ? content.formula : content;
}
