import { ICommandService, ThemeService } from "@univerjs/core";
import { IEditorBridgeService, ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import type { Book } from "../../book/book";
import type { BookFile } from "../../book/file";
import type { Area } from "../../book/parts";
import { bookOn } from "../../book/univer";
import { formatted } from "../../book/univer/grid";
import type { UniverBook } from "../../book/univer/univerBook";
import { chartFrames, type ChartFrames } from "./chartFrames";
import { createUniver } from "./univer";

/** The spreadsheet on the screen; it shows one workbook after another. */
export interface Grid {
  /** Closes the workbook before and shows this one. */
  open(file: BookFile): Promise<Book>;
  setDark(isDark: boolean): void;
  /** Where places of the sheet that is shown are on the screen. */
  readonly frames: ChartFrames;
  /** A value under a format code: ("0%", 0.5) -> "50%" */
  numberText(format: string, value: number): string;
}

/**
 * Fills the element with a grid.
 *
 * @param onEditing called when a person starts or ends typing in a cell
 */
export function createGrid(element: HTMLElement, onEditing: (isEditing: boolean) => void): Grid {
  const univer = createUniver(element);
  const injector = univer.__getInjector();
  let opened: Promise<UniverBook> | null = null;
  /** In the next frame: a sheet that has just been shown has no viewport before. */
  const reveal = ({ row, column }: Area) => {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    requestAnimationFrame(() => {
      injector.get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, { range });
    });
  };
  const openAfter = async (before: Promise<UniverBook> | null, file: BookFile) => {
    const last = await before?.catch(() => null); // whoever opened it has been told
    await last?.close(); // Univer calculates for one workbook at a time
    const book = bookOn(univer, file, { withUi: true, reveal });
    // Univer has its editor from the first workbook on.
    if (!last) injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => onEditing(visible));
    return book;
  };
  return {
    open: (file) => (opened = openAfter(opened, file)),
    setDark: (isDark) => injector.get(ThemeService).setDarkMode(isDark),
    frames: chartFrames(injector, element),
    numberText: (format, value) => formatted(value, format),
  };
}
