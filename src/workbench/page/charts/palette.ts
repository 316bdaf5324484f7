import { chartTypes, type ChartSeries, type ChartType } from "../../book/chart";

/** The accents of the Office theme, in which Excel draws what nobody coloured. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** Colour of a series: of its line or its bars, else the next accent. */
export function seriesColor(type: ChartType, { fill, line }: ChartSeries, at: number): string {
  const own = chartTypes[type].plot === "line" ? (line.color ?? fill) : fill;
  return own ?? accents[at % accents.length] ?? accents[0];
}

/** "none" is drawn in no colour. */
export function drawn(color: string): string {
  return color === "none" ? "transparent" : color;
}
