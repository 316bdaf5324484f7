import type { Translator } from "../../i18n/translator";
import type { Standing } from "../../reading/standing";

/** The total as a screen reader announces it when it has changed. */
export function spokenTotal(standing: Standing, { text, points, percent }: Translator): string {
  switch (standing.kind) {
    case "counted":
      return text("pane.saySum", {
        points: points(standing.points),
        max: points(standing.max),
        count: standing.max,
        percent: percent(standing.share),
      });
    case "noMax":
      return text("pane.sayPoints", { points: points(standing.points), count: standing.points });
    case "stopped":
      return text("pane.totalStopped");
    case "notApplicable":
      return text("pane.allNotApplicable");
    case "notAssessed":
      return text("pane.nothingAssessed");
  }
}
