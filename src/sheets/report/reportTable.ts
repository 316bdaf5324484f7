import type { Locale } from "../../i18n/createTranslator";
import type { Standing } from "../../reading/standing";
import { none } from "./page";
import { reportFacts } from "./reportFacts";
import type { ReportInput } from "./reportInput";
import { reportTexts, type ReportTexts } from "./reportTexts";

/** A table for the clipboard, in both forms that programs look for. */
export interface CopiedTable {
  /** Rows of cells with tabs between. */
  readonly text: string;
  readonly html: string;
}

/**
 * The parameters with points, maximum, points left and share, and the total, to be pasted in a document or a sheet.
 * Numbers are written in the report's language.
 */
export function reportTable(input: ReportInput, locale: Locale): CopiedTable {
  const texts = reportTexts(locale);
  const { lines, standing } = reportFacts(input);
  const { text } = texts;
  const head = [
    text("report.parameter"),
    text("report.points"),
    text("report.maxShort"),
    text("report.left"),
    text("report.share"),
  ];
  const rows = [
    ...lines.map((line) => [line.name, ...figures(line.standing, texts)]),
    [text("report.total"), ...figures(standing, texts)],
  ];
  return { text: [head, ...rows].map(tabbed).join("\n"), html: tableOf(head, rows) };
}

function figures(standing: Standing, { text, points, percent }: ReportTexts): readonly string[] {
  switch (standing.kind) {
    case "counted":
      return [
        points(standing.points),
        points(standing.max),
        points(standing.potential),
        percent(standing.share),
      ];
    case "noMax":
      return [points(standing.points), none, none, text("report.maxMissing")];
    case "notAssessed":
      return [none, standing.max === null ? none : points(standing.max), none, text("report.notAssessed")];
    case "notApplicable":
      return [none, none, none, text("report.notApplicable")];
    case "stopped":
      return [none, none, none, text("report.notCounted")];
  }
}

/** An apostrophe keeps a spreadsheet from taking a text for a formula. */
function tabbed(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.replace(/\s+/g, " "))
    .map((cell) => (/^[=+@-]/.test(cell) ? `'${cell}` : cell))
    .join("\t");
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const headCells = head.map((cell) => `<th>${escaped(cell)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cellOf).join("")}</tr>`).join("");
  return `<table><thead><tr>${headCells}</tr></thead><tbody>${body}</tbody></table>`;
}

/** The name is said to be a text, as a spreadsheet would take one with a sign in front for a formula. */
function cellOf(cell: string, column: number): string {
  const style = column === 0 ? ` style="mso-number-format:'\\@'"` : ` style="text-align:right"`;
  return `<td${style}>${escaped(cell)}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
