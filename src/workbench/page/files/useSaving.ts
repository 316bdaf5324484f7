import { useCallback, useEffect, useState } from "react";
import type { Book, BookEvent } from "../../book/book";
import { writeXlsx } from "../../book/xlsx";
import { problemOf, type Problem } from "../problem";
import { download } from "./download";

/** Happenings that leave the file as it was. */
const harmless: ReadonlySet<BookEvent["kind"]> = new Set([
  "calculated",
  "selectionChanged",
  "sheetActivated",
]);

/** Saving the open workbook, and whether it has changed since it was opened or saved; leaving it then asks first. */
export function useSaving(book: Book | null, name: string, onProblem: (problem: Problem) => void) {
  const [changed, setChanged] = useState<Book | null>(null);
  const isChanged = book !== null && changed === book;
  useEffect(
    () =>
      book?.listen(({ kind }) => {
        if (!harmless.has(kind)) setChanged(book);
      }),
    [book],
  );
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isChanged]);
  const save = useCallback(() => {
    if (!book) return;
    try {
      download(writeXlsx(book.toFile()), name);
      setChanged(null);
    } catch (error) {
      onProblem(problemOf(error, name));
    }
  }, [book, name, onProblem]);
  return { isChanged, save };
}
