import { ThemeService } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { Book } from "../../book/book";
import type { BookFile } from "../../book/file";
import { bookOn } from "../../book/univer";
import { createUniver } from "./univer";

/** A workbook on the screen. */
export interface OpenSheet {
  readonly book: Book;
  setDark(isDark: boolean): void;
  close(): void;
}

/** Shows a workbook in the element. */
export function openSheet(
  frame: HTMLElement,
  file: BookFile,
  isDark: boolean,
  onEditing: (isEditing: boolean) => void,
): OpenSheet {
  const container = frame.appendChild(document.createElement("div"));
  container.className = "univer-container";
  const univer = createUniver(container, isDark);
  const book = bookOn(univer, file, { withUi: true });
  const injector = univer.__getInjector();
  const editing = injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => onEditing(visible));
  return {
    book,
    setDark: (dark) => injector.get(ThemeService).setDarkMode(dark),
    close: () => {
      editing.unsubscribe();
      // Univer takes its own React root away, which React forbids while it renders the page.
      setTimeout(() => {
        book.dispose();
        univer.dispose();
        container.remove();
      });
    },
  };
}
