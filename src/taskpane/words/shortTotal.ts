import type { Translator } from "../../i18n/translator";
import type { Standing } from "../../reading/standing";

/** A total on one line, as where assessments are listed: "54 av 67 poäng, 81 %". */
export function shortTotal(standing: Standing, { text, points, percent }: Translator): string {
  switch (standing.kind) {
    case "counted": {
      const { max, share } = standing;
      const sum = text("pane.pointsOfMax", { points: points(standing.points), max: points(max), count: max });
      return `${sum}, ${percent(share)}`;
    }
    case "noMax":
      return text("pane.pointsWithoutMax", { points: points(standing.points), count: standing.points });
    case "stopped":
      return text("pane.totalStopped");
    case "notApplicable":
      return text("pane.nothingToSum");
    case "notAssessed":
      return text("pane.nothingAssessed");
  }
}
