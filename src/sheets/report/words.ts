import { listed } from "../../i18n/quotedNames";
import { toAddress } from "../../reading/address";
import type { CellRef } from "../../reading/grid";
import type { ReportTexts } from "./reportTexts";

/** More cells than these are counted. */
const mostCells = 6;

/** Names in a sentence, in quotation marks, because they hold commas and "and" themselves. */
export function quoted(names: readonly string[], texts: ReportTexts): string {
  return listed(
    names.map((name) => texts.text("report.quoted", { name })),
    texts,
  );
}

/** Addresses in a sentence; of many the first ones and how many more there are: "D4, D7 and 12 more". */
export function cellsIn(cells: readonly CellRef[], texts: ReportTexts): string {
  const named = cells.slice(0, mostCells).map(toAddress).join(", ");
  const count = cells.length - mostCells;
  return count > 0 ? texts.text("report.moreCells", { cells: named, count }) : named;
}

/** A difference of shares in percentage points, with its sign: 0.0714 -> "+7,1" in Swedish. */
export function pointsOfPercent(difference: number, { tag }: ReportTexts): string {
  return new Intl.NumberFormat(tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  }).format(100 * difference);
}

/** A criterion as it is named in a list: its number, where it has one, and its text. */
export function criterionName({ number, text }: { readonly number: string; readonly text: string }): string {
  return number === "" ? text : `${number} ${text}`;
}
