/** What a cell can show of the marks: a sample of each kind, and when they last became others. */
export const legendParts = ["parameters", "criteria", "markedAt"] as const;

export type LegendPart = (typeof legendParts)[number];

/** A cell of a sheet of ours that Klimat keeps up to date with the marks in the workbook. */
export interface DraftLegend {
  readonly row: number;
  readonly column: number;
  /** At most one cell of a sheet for each. */
  readonly shows: LegendPart;
}
