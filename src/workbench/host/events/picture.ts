import type { Book } from "../../book/book";
import type { Visibility } from "../../book/parts";

/** What Excel's events tell of the time before: they name the sheet that was left, the table that went. */
export interface Picture {
  readonly activeSheet: string;
  /** By sheet id, in tab order. */
  readonly visibilities: ReadonlyMap<string, Visibility>;
  readonly tableNames: ReadonlyMap<string, string>;
}

/** The workbook as it stands now. */
export function pictureOf(book: Book): Picture {
  return {
    activeSheet: book.activeSheet(),
    visibilities: new Map(book.sheets.list().map(({ id, visibility }) => [id, visibility])),
    tableNames: new Map(book.tables.list().map(({ id, name }) => [id, name])),
  };
}
