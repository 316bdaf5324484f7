import type { Points } from "../../scoring/criterion";

/** Points as they are typed: all decimals, no spaces between digits. 2.5 -> "2,5" in Swedish; not applicable -> "–" */
export function pointsText(points: Points, raw: string, tag: string): string {
  switch (points.kind) {
    case "points":
      return new Intl.NumberFormat(tag, { maximumFractionDigits: 15, useGrouping: false }).format(
        points.value,
      );
    case "notApplicable":
      return "–";
    case "notAssessed":
      return "";
    case "invalid":
      return raw;
  }
}
