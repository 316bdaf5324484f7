import type { BookFile } from "../../book/file";
import { readXlsx } from "../../book/xlsx";
import { emptyFile, emptySheet } from "../../book/emptyFile";

/** A workbook that somebody wants to open: its name, and how to get its content. */
export interface WorkbookSource {
  readonly name: string;
  file(): Promise<BookFile>;
}

/** Nothing stands at the address. */
export class NotFoundError extends Error {
  constructor(address: string) {
    super(`Nothing was found at ${address}.`);
    this.name = "NotFoundError";
  }
}

export function fromFile(file: File): WorkbookSource {
  return { name: file.name, file: async () => readXlsx(new Uint8Array(await file.arrayBuffer())) };
}

/** A workbook on this server, or one that another tab handed over ("blob:…"). */
export function fromAddress(address: string, name: string | null): WorkbookSource {
  return {
    name: name ?? decodeURIComponent(address.split("/").at(-1) ?? ""),
    file: async () => {
      const answer = await fetch(address).catch(() => null);
      if (!answer?.ok) throw new NotFoundError(address);
      return readXlsx(new Uint8Array(await answer.arrayBuffer()));
    },
  };
}

/** An empty workbook with the name that a spreadsheet program would give it: "Book1", "Blad1". */
export function fromNothing(name: string, sheetName: string): WorkbookSource {
  return {
    name: `${name}.xlsx`,
    file: () => Promise.resolve({ ...emptyFile(), sheets: [emptySheet(sheetName)] }),
  };
}
