import type { Translator } from "../i18n/translator";
import { truthNames } from "./excelWords";

/**
 * What a cell with the format General shows of a value, as far as it matters to a reader: five decimals at most.
 *
 * 54 / 67 -> "0,80597" in Swedish, true -> "SANT"
 */
export function cellText(value: string | number | boolean, { locale, tag }: Translator): string {
  if (typeof value === "boolean") return truthNames[locale][value ? 1 : 0];
  return typeof value === "number"
    ? new Intl.NumberFormat(tag, { maximumFractionDigits: 5, useGrouping: false }).format(value)
    : value;
}
