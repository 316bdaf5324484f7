import type { Chart, ChartCells, ChartSeries } from "../../book/chart";
import type { CellContent } from "../../book/parts";
import type { HostState } from "../state";

/** What stands in the cells of a series, in order; nothing where they are gone. */
export function valuesOf(host: HostState, cells: ChartCells | null): CellContent[] {
  return cells ? host.book.values(cells.sheet, cells.area).flat() : [];
}

/** The same as the cells show it. */
export function textsOf(host: HostState, cells: ChartCells | null): string[] {
  return cells ? host.book.texts(cells.sheet, cells.area).flat() : [];
}

/** A series' name as the chart shows it. */
export function seriesName(host: HostState, { name }: ChartSeries, at: number): string {
  if (typeof name === "string") return name;
  const text = textsOf(host, name).join(" ");
  return text === "" ? `Series${at + 1}` : text;
}

/** A chart's title as the chart shows it. */
export function titleText(host: HostState, { title, series }: Chart): string {
  const [first, ...rest] = series;
  if (title.text !== null) return title.text;
  return first && rest.length === 0 ? seriesName(host, first, 0) : "Chart Title";
}
