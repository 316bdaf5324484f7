/** Bytes as a person reads them, with the language's decimal sign: 2350 in "sv-SE" -> "2,3 kB" */
export function bytesText(bytes: number, tag: string): string {
  const [value, unit] = bytes < 1000 ? [bytes, "B"] : bytes < 1e6 ? [bytes / 1e3, "kB"] : [bytes / 1e6, "MB"];
  const digits = unit === "B" || value >= 100 ? 0 : 1;
  return `${value.toLocaleString(tag, { maximumFractionDigits: digits })} ${unit}`;
}
