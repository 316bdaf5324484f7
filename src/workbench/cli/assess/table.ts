/** A column of a printed table: its head, and on which side its cells stand. */
export interface Column {
  readonly head: string;
  readonly align: "left" | "right";
}

/**
 * Lines of a table for a terminal: heads, a rule, rows; columns as wide as their widest cell, two spaces apart.
 *
 * ([{head: "Max", align: "right"}], [["15"], ["5"]]) -> ["Max", "───", " 15", "  5"]
 */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const heads = columns.map((column) => column.head);
  const widths = columns.map((_, index) =>
    Math.max(...[heads, ...rows].map((row) => [...(row[index] ?? "")].length)),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => pad(cells[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  return [line(heads), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)];
}

function pad(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, width - [...text].length));
  return align === "left" ? text + space : space + text;
}
