/** The five figures that sum up a spread. */
export interface FiveFigures {
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
}

/**
 * Least, quartiles, median and most of some numbers, whatever their order; null of none.
 *
 * A quartile that falls between two numbers lies proportionally between them, as in Excel's QUARTILE.INC, so that
 * everybody can check it in a cell. It is definition 7 in R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical
 * Packages", The American Statistician 50 (1996), pages 361–365.
 *
 * [4, 1, 3, 2] -> {least: 1, lowerQuartile: 1.75, median: 2.5, upperQuartile: 3.25, most: 4}
 */
export function fiveFigures(values: readonly number[]): FiveFigures | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return {
    least: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    most: quantile(sorted, 1),
  };
}

function quantile(sorted: readonly number[], part: number): number {
  const position = (sorted.length - 1) * part;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}
