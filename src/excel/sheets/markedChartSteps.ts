import type { DraftChart } from "../../sheets/draft";
import { barsFormula, chartNames } from "../markedCharts";
import { rangeOf } from "../request";
import { step, type Step } from "./steps";

/** Names the assessment that a chart shows, and which bars are marked, so that they are kept up to date with the marks. */
export function markedChartSteps(sheet: Excel.Worksheet, charts: readonly DraftChart[]): readonly Step[] {
  return charts.flatMap(({ assessment, series }) =>
    assessment
      ? [
          step(() => {
            const cells = rangeOf(
              sheet.context.workbook.worksheets.getItem(assessment.sheet),
              assessment.area,
            );
            const bars = barsFormula(series[0]?.marked ?? []);
            sheet.names.add(chartNames.assessment, cells).visible = false;
            sheet.names.add(chartNames.bars, bars).visible = false;
          }),
        ]
      : [],
  );
}
