/**
 * Lines of a Markdown table.
 *
 * (["Criteria", "ms"], [["70", "1.2"]]) -> ["| Criteria | ms |", "| ---: | ---: |", "| 70 | 1.2 |"]
 */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)];
}

/** 1234.56 -> "1,235"; below 10 with one decimal: 1.26 -> "1.3" */
export function shown(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: value < 10 ? 1 : 0 });
}
