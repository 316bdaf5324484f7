import type { Book } from "../book";
import type { BookFile } from "../file";
import type { Area } from "../parts";
import { createHeadlessUniver } from "./headless";
import type { Univer } from "#univer";
import { UniverBook } from "./univerBook";

export { createHeadlessUniver } from "./headless";

export interface BookOptions {
  /** True where Univer's user interface is registered too: it already moves conditional formats with their cells. */
  readonly withUi: boolean;
  /** Brings what a program has selected into view. */
  readonly reveal?: (area: Area) => void;
}

/** Opens a workbook without a user interface: in tests and on the command line. */
export function openBook(file: BookFile): Book {
  const univer = createHeadlessUniver();
  const book = bookOn(univer, file, { withUi: false });
  const dispose = () => void book.close().then(() => univer.dispose());
  return Object.assign(book, { dispose });
}

/**
 * Opens a workbook in a Univer that already exists, such as the one that the page shows. Closing the book leaves Univer
 * as it was, ready for the next one.
 */
export function bookOn(univer: Univer, file: BookFile, options: BookOptions): UniverBook {
  return new UniverBook(univer, file, options);
}
