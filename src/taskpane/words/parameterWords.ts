import type { Translator } from "../../i18n/translator";
import type { ParameterLine, Place } from "../../reading/parameterLines";
import type { Standing } from "../../reading/standing";

/**
 * What is said of a parameter under its bar.
 *
 * -> ["2 av 5 poäng", "3 kvar", "delad plats 6 av 7", "1 ej bedömt"]
 */
export function parameterWords(line: ParameterLine, translator: Translator): readonly string[] {
  const { text, percent } = translator;
  const { weightedShare: weighted } = line;
  return [
    standingWords(line.standing, translator),
    ...potentialWords(line.standing, translator),
    ...(weighted !== null ? [text("pane.parameterWeighted", { percent: percent(weighted) })] : []),
    ...(line.place ? [placeWords(line.place, translator)] : []),
    ...(line.notAssessed > 0 ? [text("pane.notAssessedCount", { count: line.notAssessed })] : []),
  ];
}

function potentialWords(standing: Standing, { text, points }: Translator): readonly string[] {
  if (standing.kind !== "counted" || standing.potential <= 0) return [];
  return [text("pane.pointsLeft", { points: points(standing.potential) })];
}

function placeWords({ place, of, tied }: Place, { text }: Translator): string {
  return text(tied ? "pane.sharedPlace" : "pane.place", { place, of });
}

function standingWords(standing: Standing, { text, points }: Translator): string {
  switch (standing.kind) {
    case "counted":
      return text("pane.pointsOfMax", {
        points: points(standing.points),
        max: points(standing.max),
        count: standing.max,
      });
    case "noMax":
      return text("pane.pointsWithoutMax", { points: points(standing.points), count: standing.points });
    case "notAssessed":
      return standing.max === null
        ? text("pane.nothingAssessed")
        : text("pane.possible", { max: points(standing.max), count: standing.max });
    case "notApplicable":
      return text("pane.notApplicable");
    case "stopped":
      return text("pane.stoppedBy");
  }
}
