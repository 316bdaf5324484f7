import type { Area } from "../reading/grid";

/** The name of a chart whose bars Klimat keeps up to date with the marks in the workbook; at most one on a sheet. */
export const markedChart = "Klimat.chart.parameters";

/** The colour of bars that are not marked, that of the product. */
export const usualBarColor = "#0B5A50";

/** Where the assessment stands whose parameters a chart shows. */
export interface DraftAssessment {
  /** In the workbook when all drafts are written. */
  readonly sheet: string;
  readonly area: Area;
}
