import type { Culture } from "./state";

/** cultureOf("sv-SE") -> { locale: "sv-SE", decimalSeparator: ",", thousandsSeparator: "\u00a0" } */
export function cultureOf(locale: string): Culture {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
  const sign = (type: "decimal" | "group", usual: string) =>
    parts.find((part) => part.type === type)?.value ?? usual;
  return { locale, decimalSeparator: sign("decimal", "."), thousandsSeparator: sign("group", ",") };
}
