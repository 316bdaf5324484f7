import { ThemeService } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { Book } from "../../book/book";
import type { BookFile } from "../../book/file";
import { bookOn } from "../../book/univer";
import { createUniver } from "./univer";

/** The spreadsheet on the screen; it shows one workbook after another. */
export interface Grid {
  open(file: BookFile): Book;
  setDark(isDark: boolean): void;
}

/**
 * Fills the element with a grid.
 *
 * @param onEditing called when a person starts or ends typing in a cell
 */
export function createGrid(element: HTMLElement, onEditing: (isEditing: boolean) => void): Grid {
  const univer = createUniver(element);
  const injector = univer.__getInjector();
  let isFollowed = false;
  const followEditing = () => {
    if (isFollowed) return;
    isFollowed = true;
    injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => onEditing(visible));
  };
  return {
    open: (file) => {
      const book = bookOn(univer, file, { withUi: true });
      followEditing(); // Univer has its editor from the first workbook on
      return book;
    },
    setDark: (isDark) => injector.get(ThemeService).setDarkMode(isDark),
  };
}
