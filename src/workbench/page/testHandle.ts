import { useEffect, useRef } from "react";
import type { Book } from "../book/book";
import { writeXlsx } from "../book/xlsx";
import type { Hosting } from "./hosting/useHosting";

/** The running page, as browser tests and pictures take hold of it: window.workbench. */
export interface TestHandle {
  /** The open workbook; throws while none is open. */
  book(): Book;
  readonly hosting: Hosting;
  /** The open workbook as it would be saved. */
  save(): Uint8Array;
  /** Resolves when formulas are computed and the add-in has asked for nothing more for a while. */
  untilSteady(): Promise<void>;
}

declare global {
  interface Window {
    workbench?: TestHandle;
  }
}

/** Longer than Microsoft's runtime waits before it sends another batch of results (500 ms). */
const quiet = 700;

/** Puts the handle on the window, always with what the page shows now. */
export function useTestHandle(current: { readonly book: Book | null; readonly hosting: Hosting }): void {
  const latest = useRef(current);
  useEffect(() => {
    latest.current = current;
  });
  useEffect(() => {
    const book = () => {
      if (!latest.current.book) throw new Error("No workbook is open.");
      return latest.current.book;
    };
    window.workbench = {
      book,
      get hosting() {
        return latest.current.hosting;
      },
      save: () => writeXlsx(book().toFile()),
      untilSteady: () => untilSteady(() => latest.current),
    };
  }, []);
}

async function untilSteady(now: () => { readonly book: Book | null; readonly hosting: Hosting }) {
  let seen = -1;
  for (;;) {
    const { book, hosting } = now();
    const requests = hosting.log.get().length;
    if (book && hosting.isIdle() && requests === seen) return;
    seen = requests;
    await book?.settled();
    await new Promise((resolve) => setTimeout(resolve, quiet));
  }
}
