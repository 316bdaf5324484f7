import { useEffect, useReducer } from "react";
import type { Book } from "../../book/book";
import type { Grid } from "../sheet/grid";
import { chartData } from "./chartData";
import { ChartPicture } from "./ChartPicture";

export interface ChartLayerProps {
  readonly book: Book;
  readonly grid: Grid;
  readonly isDark: boolean;
}

/** The charts of the sheet that is shown, over its cells. Hands go through them: what is below can be clicked and typed in. */
export function ChartLayer({ book, grid, isDark }: ChartLayerProps) {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const stops = [book.listen(draw), grid.frames.onMoved(draw)];
    return () => stops.forEach((stop) => stop());
  }, [book, grid]);
  const sheet = book.activeSheet();
  return (
    <div className={isDark ? "charts-dark" : undefined}>
      {book.charts.list(sheet).map((chart) => {
        const frame = grid.frames.frameOf(chart.place);
        if (!frame) return null;
        const { clip, at, zoom } = frame;
        const size = { width: at.width / zoom, height: at.height / zoom };
        return (
          <div key={chart.id} className="chart-clip" style={clip}>
            <div className="chart" style={at}>
              <ChartPicture
                chart={chart}
                data={chartData(book, chart)}
                size={size}
                numberText={grid.numberText}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}
