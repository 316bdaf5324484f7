import type { PageOptions } from "../options";
import { fromAddress, fromNothing, type WorkbookSource } from "./source";

const example = "/examples/kalmar-2021.xlsx";

/** The workbook that the page's address asks for; the example when it asks for none, an empty one for "new". */
export function firstSource(
  { open, name }: PageOptions,
  blank: { file: string; sheet: string },
): WorkbookSource {
  if (open === "new") return fromNothing(name ?? blank.file, blank.sheet);
  return fromAddress(open ?? example, name);
}
