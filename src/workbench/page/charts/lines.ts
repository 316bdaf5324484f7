import { chartTypes, type Chart } from "../../book/chart";
import type { ChartData } from "./chartData";
import type { Placing } from "./placing";
import type { PlottedLine, Point } from "./plotted";
import type { Reach } from "./stacks";

/** Width of a line that nobody gave one, in pixels. */
const standardWidth = 3;

/** The lines of all series; a cell without a number leaves a gap. */
export function lines(
  chart: Chart,
  data: ChartData,
  stood: readonly (readonly (Reach | null)[])[],
  place: Placing,
): PlottedLine[] {
  const type = chartTypes[chart.type];
  return data.series.map(({ color, colors }, series) => {
    const { line, fill, marker } = chart.series[series] ?? { line: null, fill: null, marker: null };
    const points = (stood[series] ?? []).map((reach, at) =>
      reach ? place.at((at + 0.5) / place.count, reach.to) : null,
    );
    const isMarked = marker ? marker.style !== "none" : type.plot === "line" && type.hasMarkers;
    const markers = points.flatMap((point, at) => {
      const own = colors[at] === color ? (fill ?? color) : (colors[at] ?? color);
      return point && (isMarked || colors[at] !== color) ? [{ ...point, color: own }] : [];
    });
    const width = line?.weight ? line.weight / 0.75 : standardWidth;
    return { color, width, stretches: stretches(points), markers };
  });
}

function stretches(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point) found.at(-1)?.push(point);
    else found.push([]);
  }
  return found.filter(({ length }) => length > 0);
}
