import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { parseAddress } from "../../../src/workbench/host/areas";
import type { ConditionalFormat, CellContent } from "../../../src/workbench/book/parts";
import type { CellStyle } from "../../../src/workbench/book/style";
import { untilSteady } from "../../../src/workbench/server/picture";

/** What a program sees of the page: the workbook's content, and the file that it would be saved as. */
export interface Api {
  values(sheet: string, address: string): Promise<CellContent[][]>;
  /** What the cells show. */
  texts(sheet: string, address: string): Promise<string[][]>;
  /** Writes as a program would, without the keyboard. */
  write(sheet: string, address: string, content: CellContent): Promise<void>;
  conditionalFormats(sheet: string): Promise<readonly ConditionalFormat[]>;
  styles(sheet: string, address: string): Promise<CellStyle[]>;
  /** Name of the sheet shown, and the first selected area from 0. */
  selection(): Promise<{ sheet: string; row: number; column: number; rowCount: number; columnCount: number }>;
  /** Parts of the file as it would be saved: name -> text. */
  savedParts(): Promise<Record<string, string>>;
  /** Number of Rich API requests so far, and how many of them were refused. */
  requests(): Promise<{ readonly count: number; readonly writes: number }>;
  untilSteady(): Promise<void>;
}

export function createApi(page: Page): Api {
  const area = (address: string) => {
    const parsed = parseAddress(address)?.area;
    if (!parsed) throw new Error(`${address} is no address.`);
    return parsed;
  };
  return {
    values: (sheet, address) =>
      page.evaluate(readCells, { sheet, area: area(address), what: "values" as const }),
    texts: async (sheet, address) =>
      (await page.evaluate(readCells, { sheet, area: area(address), what: "texts" as const })) as string[][],
    write: (sheet, address, content) =>
      page.evaluate(
        ({ sheet: name, area: target, content: value }) => {
          const book = window.workbench?.book();
          const id = book?.sheets.list().find((each) => each.name === name)?.id ?? "";
          book?.write(id, target, [[value]]);
        },
        { sheet, area: area(address), content },
      ),
    conditionalFormats: (sheet) =>
      page.evaluate((name) => {
        const book = window.workbench?.book();
        const id = book?.sheets.list().find((each) => each.name === name)?.id ?? "";
        return book?.conditionalFormats(id) ?? [];
      }, sheet),
    styles: (sheet, address) =>
      page.evaluate(
        ({ sheet: name, area: { row, column, rowCount, columnCount } }) => {
          const book = window.workbench?.book();
          const id = book?.sheets.list().find((each) => each.name === name)?.id ?? "";
          return Array.from({ length: rowCount * columnCount }, (_, index) =>
            book?.style(id, row + Math.floor(index / columnCount), column + (index % columnCount)),
          ).map((style) => style ?? {});
        },
        { sheet, area: area(address) },
      ),
    selection: () =>
      page.evaluate(() => {
        const book = window.workbench?.book();
        const { sheet: id, areas } = book?.selection() ?? { sheet: "", areas: [] };
        const sheet = book?.sheets.list().find((each) => each.id === id)?.name ?? "";
        return { sheet, ...(areas[0] ?? { row: -1, column: -1, rowCount: 0, columnCount: 0 }) };
      }),
    savedParts: async () => {
      const bytes = await page.evaluate(() => [...(window.workbench?.save() ?? [])]);
      const parts = unzipSync(Uint8Array.from(bytes));
      return Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [name, new TextDecoder().decode(content)]),
      );
    },
    requests: () =>
      page.evaluate(() => {
        const log = window.workbench?.hosting.log.get() ?? [];
        return { count: log.length, writes: log.filter(({ writes }) => writes).length };
      }),
    untilSteady: () => untilSteady(page),
  };
}

/** Runs in the page. */
function readCells({
  sheet,
  area,
  what,
}: {
  sheet: string;
  area: { row: number; column: number; rowCount: number; columnCount: number };
  what: "values" | "texts";
}): CellContent[][] {
  const book = window.workbench?.book();
  const id = book?.sheets.list().find(({ name }) => name === sheet)?.id;
  if (!book || !id) throw new Error(`There is no sheet ${sheet}.`);
  return book[what](id, area);
}
