import type { Headless } from "../../../src/workbench/headless/launch";

/** Id of a sheet that the bench has made. */
export function sheetId({ book }: Headless, wanted: string): string {
  const found = book.sheets.list().find(({ name }) => name === wanted);
  if (!found) throw new Error(`The workbook of the bench has no sheet ${wanted}.`);
  return found.id;
}
