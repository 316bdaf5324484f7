import type { YearLine } from "../../reading/comparing/years";
import type { DraftContent } from "../draft";
import type { Look } from "../looks";
import type { LineCell } from "../stack";
import type { ComparisonFacts } from "./comparisonFacts";

/** Columns of the comparison; the parameters follow, and a column for files where there are any. */
export const columns = { place: 0, name: 1, points: 2, max: 3, share: 4, firstParameter: 5 } as const;

/** In characters of the default font. */
const widths = { place: 8, name: 36, figure: 10, parameter: 18, file: 34 } as const;

/** Charts and paragraphs need so many columns, also where there are hardly any parameters. */
const fewestColumns = 8;

/** Widths of all columns, those that the years of a municipality take included. */
export function columnWidths(facts: ComparisonFacts, lines: readonly YearLine[]): readonly number[] {
  const { parameters, files } = facts;
  const own = [
    widths.place,
    widths.name,
    ...[widths.figure, widths.figure, widths.figure],
    ...parameters.map(() => widths.parameter),
    ...(files > 0 ? [widths.file] : []),
  ];
  const ofYears = Math.max(0, ...lines.map(({ years }) => columns.points + years.length + 1));
  const missing = Math.max(columnCount(facts), ofYears) - own.length;
  return [...own, ...new Array<number>(Math.max(0, missing)).fill(widths.figure)];
}

/** How many columns a paragraph takes. */
export function columnCount({ parameters, files }: ComparisonFacts): number {
  return Math.max(fewestColumns, columns.firstParameter + parameters.length + (files > 0 ? 1 : 0));
}

export function fileColumn({ parameters }: ComparisonFacts): number {
  return columns.firstParameter + parameters.length;
}

/** A text over the whole width of the sheet. */
export function wholeLine(content: string, look: Look, facts: ComparisonFacts): readonly LineCell[] {
  return [{ column: 0, content, look, span: columnCount(facts) }];
}

/** Cells side by side from a column on. */
export function sideBySide(
  column: number,
  contents: readonly (readonly [DraftContent, Look])[],
): readonly LineCell[] {
  return contents.map(([content, look], at) => ({ column: column + at, content, look }));
}
