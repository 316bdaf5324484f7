import type { Role } from "../reading";

/** The words of one language that a scoring sheet is recognised by. Letter case, spaces and marks do not matter. */
export interface Words {
  /** Column headings. Where a row has several for one role, the one that stands first here is taken. */
  readonly headers: Readonly<Record<Role, readonly string[]>>;
  /** Headings of columns that are computed from points and maxima: a share, a potential, weighted points. */
  readonly derived: readonly string[];
  /** A row that sums up a parameter. */
  readonly subtotals: readonly string[];
  /** A row that sums up: a parameter if it names one, else everything. */
  readonly totals: readonly string[];
  /** Words beside these that leave a label a label: "Summa poäng", "Total for Transport". */
  readonly fillers: readonly string[];
  /** Before or after a number of points that is the highest possible: "max 12 p", "12 points possible". */
  readonly maxWords: readonly string[];
  /** After a number of points, in running text. */
  readonly pointWords: readonly string[];
  /** Between points and maximum in one cell: "4 of 5". */
  readonly ofWords: readonly string[];
  /** In the heading of a column, or after a number, where points are a share of the maximum. */
  readonly percentWords: readonly string[];
  /** Cell of a criterion or base requirement that is met, and of one that is not. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Points or max cell of a row that carries no points, but must be met. */
  readonly gates: readonly string[];
  /** Title of the base requirements, over their block or as the name of their sheet. */
  readonly baseRequirements: readonly string[];
  /** Heading of the column that says whether a base requirement is met. */
  readonly metHeadings: readonly string[];
  /** Points cell of a criterion that leaves the assessment. */
  readonly notApplicable: readonly string[];
  /** Points cell of a criterion that nobody has assessed yet. */
  readonly notAssessed: readonly string[];
  /** Labels of the share that an assessment must reach: "Godkänd nivå: 80 %". */
  readonly thresholdLabels: readonly string[];
  /** Labels of the municipality's name: "Kommun: Kalmar". */
  readonly municipalityLabels: readonly string[];
  /** Labels of the year: "År: 2021". */
  readonly yearLabels: readonly string[];
  /** What stands before a name: "Region Skåne". */
  readonly municipalityPrefixes: readonly string[];
  /** What stands after a name: "Kalmar kommun". */
  readonly municipalityKinds: readonly string[];
  /** Words of a title that are no part of a name: "Utvärdering Kalmar kommun". */
  readonly titleWords: readonly string[];
}
