import type { Book, BookEvent } from "../../book/book";
import { noticesOf } from "./notices";
import { pictureOf } from "./picture";
import type { Registrations } from "./registrations";

/** Whose hand is on the workbook while something happens to it. */
export interface Hands {
  isOwn: boolean;
  isRemote: boolean;
}

/** Tells the add-in's listeners what happens to the workbook; returns the way to stop. */
export function followBook(book: Book, registrations: Registrations, hands: Hands): () => void {
  let before = pictureOf(book);
  return book.listen((event) => {
    const isRemote = hands.isRemote || (event.kind === "cellsChanged" && event.source === "remote");
    for (const notice of noticesOf(event, { book, before, isOwn: hands.isOwn, isRemote })) {
      registrations.send(notice);
    }
    if (changesPicture.has(event.kind)) before = pictureOf(book);
  });
}

const changesPicture: ReadonlySet<BookEvent["kind"]> = new Set<BookEvent["kind"]>([
  "sheetAdded",
  "sheetDeleted",
  "sheetActivated",
  "sheetMoved",
  "sheetVisibilityChanged",
  "tableAdded",
  "tableDeleted",
  "tableChanged",
]);
