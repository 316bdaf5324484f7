import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";
import { cellsIn } from "./words";

/** Why there is no result, or not a whole one; null where there is one. */
export function standingWords({ standing }: ReportFacts, texts: ReportTexts): string | null {
  const { text, points } = texts;
  switch (standing.kind) {
    case "counted":
      return null;
    case "stopped":
      return text("report.stopped", {
        count: standing.cells.length,
        cells: cellsIn(standing.cells, texts),
      });
    case "noMax":
      return text("report.noMax", {
        points: points(standing.points),
        count: standing.points,
        missing: standing.cells.length,
        cells: cellsIn(standing.cells, texts),
      });
    case "notApplicable":
      return text("report.noneApplicable");
    case "notAssessed":
      return text("report.noneAssessed");
  }
}

/** What is to be said beside the key figures: the threshold, the weighted share, what is not assessed. */
export function remarks(facts: ReportFacts, { text, points, percent }: ReportTexts): readonly string[] {
  const { thresholdStanding: threshold, standing, assessment } = facts;
  const { weightedShare, criteria, assessed } = assessment.result;
  if (standing.kind !== "counted") return [];
  return [
    ...(threshold === null
      ? []
      : [
          text("report.thresholdStanding", {
            side: threshold.side,
            share: percent(threshold.threshold),
            points: points(threshold.missing),
            count: threshold.missing,
          }),
        ]),
    ...(weightedShare === null
      ? []
      : [
          text("report.weighted", {
            percent: percent(weightedShare),
            stated: assessment.source.statedShare ?? "none",
          }),
        ]),
    ...(assessed < criteria ? [text("report.notAssessedCounted", { count: criteria - assessed })] : []),
  ];
}
