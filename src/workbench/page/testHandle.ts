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

/** How long nothing may be asked for, in milliseconds: longer than the add-in gathers changes, and results after them. */
const quiet = 400;

/** That time counts in such steps: what keeps the page busy takes one of them, however long it lasts. */
const step = 20;

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
  // Results that were held back need a whole while of quiet after it to come.
  let wasIdle = false;
  for (;;) {
    const { book, hosting } = now();
    const requests = hosting.log.get().length;
    if (book && wasIdle && hosting.isIdle() && requests === seen) return;
    seen = requests;
    wasIdle = hosting.isIdle();
    await book?.settled();
    for (let waited = 0; waited < quiet; waited += step)
      await new Promise((resolve) => setTimeout(resolve, step));
  }
}
