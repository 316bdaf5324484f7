import type { CellValue } from "../grid";
import { formOf } from "./cellForm";
import { isBlank, textOf } from "./cells";
import type { PointsReading, Remark } from "./points";

/** Points as they are with what stands beside them under "not applicable". */
export interface Applicability {
  readonly points: PointsReading;
  /** What is to be said about the cell beside the points, or null. */
  readonly doubt: Remark | null;
}

/**
 * Takes in a cell under "not applicable": a criterion that is marked there leaves the assessment. A cell that says
 * neither yes nor no changes nothing, and is named.
 *
 * "x", "Ja", "Ej tillämplig" -> not applicable, with a doubt where there are points too; "", "Nej" -> as it was;
 * "delvis", "–" -> as it was, with a doubt
 *
 * @param cells what stands in the cell, undefined without such a column, and what stands in that of the points
 */
export function withApplicability(
  points: PointsReading,
  cells: { readonly mark: CellValue | undefined; readonly points: CellValue },
): Applicability {
  const says = cells.mark === undefined ? "applicable" : markIn(cells.mark);
  if (says === "applicable") return { points, doubt: null };
  if (says === "unclear") {
    return { points, doubt: { code: "unclearApplicability", values: { text: textOf(cells.mark ?? null) } } };
  }
  const isContradicted = !isBlank(cells.points) && points.points.kind !== "notApplicable";
  return {
    points: { points: { kind: "notApplicable" }, remark: null },
    doubt: isContradicted ? { code: "pointsNotApplicable", values: { points: textOf(cells.points) } } : null,
  };
}

/** A dash alone may mean both. */
function markIn(value: CellValue): "applicable" | "notApplicable" | "unclear" {
  const form = formOf(value);
  if (form.kind === "blank") return "applicable";
  if (form.kind === "mark") return "notApplicable";
  if (form.kind === "number" && (form.value === 0 || form.value === 1)) {
    return form.value === 1 ? "notApplicable" : "applicable";
  }
  if (form.kind !== "word") return "unclear";
  if (form.meaning === "no") return "applicable";
  const isWord = /\p{L}/u.test(textOf(value));
  const isMarked = form.meaning === "yes" || (form.meaning === "notApplicable" && isWord);
  return isMarked ? "notApplicable" : "unclear";
}
