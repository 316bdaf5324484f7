import type { Finding, SheetAssessment } from "../../reading/reading";
import type { Assessment } from "../../scoring/assessment";
import type { EmissionYear } from "../../scoring/emissionReduction";
import type { Weakness } from "../../scoring/weakParameters";

/** An assessment: what was read, and what it amounts to. */
export interface ReportedAssessment {
  readonly source: SheetAssessment;
  readonly result: Assessment;
}

/** Parts that a report can do without, in their order. */
export const reportParts = ["base", "changes", "emissions", "findings", "press"] as const;

export type ReportPart = (typeof reportParts)[number];

/** What a report is made of. */
export interface ReportInput {
  readonly assessment: ReportedAssessment;
  /** All assessments of the workbook, among which there may be an earlier one of the same municipality. */
  readonly all: readonly ReportedAssessment[];
  /** Findings about the workbook as a whole; those of the assessment are its own. */
  readonly findings: readonly Finding[];
  readonly weakness: Weakness;
  /** The share that somebody wants to be reached; null for none. */
  readonly threshold: number | null;
  /** "#RRGGBB" of the weakest, as in the sheet's marks. */
  readonly markColor: string;
  readonly emissions: EmissionFigures | null;
  readonly parts: ReadonlySet<ReportPart>;
  /** When the figures were those of the report. */
  readonly madeOn: Date;
}

/** Emissions of two years and what they are, as somebody has looked them up. */
export interface EmissionFigures {
  readonly base: DatedEmissions;
  readonly later: DatedEmissions;
  /** Which gases, such as "CO₂e"; "" where nobody said. */
  readonly gas: string;
  /** Whose emissions they are, such as "within the municipality's borders". */
  readonly boundary: string;
  readonly source: string;
}

/** Emissions in tonnes. */
export interface DatedEmissions extends EmissionYear {
  readonly year: number;
}
