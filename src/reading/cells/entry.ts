import type { CellValue } from "../grid";
import type { Entry, Manner } from "../reading";
import { formOf } from "./cellForm";
import type { PointsScale } from "./pointsScale";

const byNumber: Entry = { kind: "number" };

/**
 * How points get into a cell of a column with this scale. A number is certain where it is read as that many points and
 * changes nothing of what the column's other cells mean.
 *
 * 4, "", "–", "två" among numbers -> number; "3/5" -> outOf; "★★★" -> stars; "Ja", or a blank cell among answers ->
 * answers; 0.8 under "Poäng (%)" -> shares; "Delvis" with a legend -> words
 */
export function entryOf(value: CellValue, scale: PointsScale): Entry {
  if (scale.whole !== null || scale.hasPercent) return inSheet("shares");
  const form = formOf(value);
  if (form.kind === "outOf") return inSheet("outOf");
  if (form.kind === "stars") return inSheet("stars");
  if (scale.hasMarks) return inSheet("marks");
  if (form.kind === "number") return byNumber;
  if (scale.hasAnswers) return inSheet("answers");
  if (scale.levels.size > 0) return inSheet("words");
  if (scale.stars !== null) return inSheet("stars");
  // What is not written as numbers has a maximum of its own, and a first number would take it away.
  return scale.unit === null ? byNumber : inSheet("outOf");
}

function inSheet(manner: Manner): Entry {
  return { kind: "sheet", manner };
}
