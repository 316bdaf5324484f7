import type { Chart } from "../../book/chart";
import { chartBoxes, fitted, textSizes, textWidth, type Box } from "./boxes";
import type { ChartData } from "./chartData";
import { drawn } from "./palette";
import { plotOf, type Plot } from "./plot";
import type { NumberText } from "./plotted";

export interface ChartPictureProps {
  readonly chart: Chart;
  readonly data: ChartData;
  /** In pixels, before zooming. */
  readonly size: { readonly width: number; readonly height: number };
  readonly numberText: NumberText;
}

/** A chart as a picture, read to those who cannot see it by its own text. */
export function ChartPicture({ chart, data, size, numberText }: ChartPictureProps) {
  const names = data.series.map(({ name }) => name);
  const title = titleOf(chart, data);
  const boxes = chartBoxes(chart, title, names, size);
  return (
    <svg
      className="chart-picture"
      role="img"
      aria-label={chart.altText || title || chart.name}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      {boxes.title && <Title text={title} box={boxes.title} isBold={chart.title.font.bold ?? false} />}
      {boxes.legend && <Legend data={data} box={boxes.legend} isBeside={isBeside(chart)} />}
      <PlotPicture plot={plotOf(chart, data, boxes.plot, numberText)} />
    </svg>
  );
}

function titleOf({ title }: Chart, { series }: ChartData): string {
  const [first, ...rest] = series;
  if (!title.visible) return "";
  return title.text ?? (first && rest.length === 0 ? first.name : "");
}

function isBeside({ legend }: Chart): boolean {
  return legend.position !== "top" && legend.position !== "bottom";
}

function Title({ text, box, isBold }: { text: string; box: Box; isBold: boolean }) {
  return (
    <text
      x={box.left + box.width / 2}
      y={box.top + textSizes.title}
      textAnchor="middle"
      fontSize={textSizes.title}
      fontWeight={isBold ? 600 : 400}
    >
      {fitted(text.replace(/\n/g, " "), box.width, textSizes.title)}
    </text>
  );
}

const keySize = 10;

/** A key and a name for each series, in a row below or above, or in a column beside. */
function Legend({ data, box, isBeside }: { data: ChartData; box: Box; isBeside: boolean }) {
  const widths = data.series.map(({ name }) => textWidth(name) + 2.4 * keySize);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const start = box.left + Math.max(0, (box.width - total) / 2);
  const top = isBeside ? box.top + (box.height - data.series.length * textSizes.line) / 2 : box.top;
  return (
    <g>
      {data.series.map(({ name, color }, at) => {
        const before = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
        const [x, y] = isBeside ? [box.left + 4, top + at * textSizes.line] : [start + before, top];
        return (
          <g key={at}>
            <rect
              x={x}
              y={y + 4}
              width={keySize}
              height={keySize}
              fill={drawn(color)}
              className="chart-data"
            />
            <text x={x + 1.5 * keySize} y={y + keySize + 4} fontSize={textSizes.label}>
              {fitted(name, box.width - 2 * keySize)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function PlotPicture({ plot: { area, gridlines, bars, lines, texts } }: { plot: Plot }) {
  return (
    <g fontSize={textSizes.label}>
      {gridlines.map(({ from, to }, at) => (
        <line key={at} className="chart-grid" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      ))}
      <rect className="chart-frame" x={area.left} y={area.top} width={area.width} height={area.height} />
      <g className="chart-data">
        {bars.map(({ left, top, width, height, color }, at) => (
          <rect key={at} x={left} y={top} width={width} height={height} fill={drawn(color)} />
        ))}
        {lines.map(({ color, width, stretches, markers }, at) => (
          <g key={at}>
            {stretches.map((points, part) => (
              <polyline
                key={part}
                points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
                stroke={drawn(color)}
                strokeWidth={width}
                fill="none"
              />
            ))}
            {markers.map((marker, point) => (
              <circle key={point} cx={marker.x} cy={marker.y} r={4} fill={drawn(marker.color)} />
            ))}
          </g>
        ))}
      </g>
      {texts.map(({ x, y, text, anchor }, at) => (
        <text key={at} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}
