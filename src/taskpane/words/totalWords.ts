import type { Translator } from "../../i18n/translator";
import type { Standing } from "../../reading/standing";

/** The lines of a total: a large figure or, where there is none, a title; what it is out of; what is left. */
export interface TotalWords {
  readonly figure?: string;
  readonly title?: string;
  readonly max?: string;
  readonly left?: string;
}

/**
 * A total in words.
 *
 * 54 of 67 points -> {figure: "54", max: "av 67 poäng", left: "13 poäng kvar att vinna"}
 */
export function totalWords(standing: Standing, { text, points }: Translator): TotalWords {
  switch (standing.kind) {
    case "counted":
      return {
        figure: points(standing.points),
        max: text("pane.ofMax", { max: points(standing.max), count: standing.max }),
        left: leftWords(standing.potential, { text, points }),
      };
    case "noMax":
      return { figure: points(standing.points), max: text("pane.points", { count: standing.points }) };
    case "notAssessed":
      return {
        title: text("pane.nothingAssessed"),
        ...(standing.max !== null && {
          max: text("pane.possible", { max: points(standing.max), count: standing.max }),
        }),
      };
    case "notApplicable":
      return { title: text("pane.nothingToSum") };
    case "stopped":
      return { title: text("pane.totalStopped") };
  }
}

function leftWords(potential: number, { text, points }: Pick<Translator, "text" | "points">): string {
  if (potential <= 0) return text("pane.fullMarks");
  return text("pane.potential", { points: points(potential), count: potential });
}
