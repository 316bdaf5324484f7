import type { NewContent } from "../excel/changeCells";
import { sameCell, toAddress } from "../reading/address";
import type { ReadCriterion } from "../reading/reading";
import type { Understood } from "./reader";
import type { Failure, NewPoints, Outcome, PointsEntry } from "./session";
import { writeCriteria, type CriterionWrite } from "./writeCriteria";

/**
 * Writes the points of criteria, all or none, as one step of undo. "Not applicable" is written with the word that the
 * assessment has already.
 *
 * @throws RangeError for a criterion whose points are not written as a number
 */
export async function setPoints(entries: readonly PointsEntry[], now: Understood): Promise<Outcome> {
  const outside = entries.find(({ criterion: { max }, points }) => !isWithin(points, max));
  return outside
    ? { ok: false, failure: outOfBounds(outside) }
    : writeCriteria(
        entries.map((entry) => writeOf(entry, now)),
        now,
      );
}

function writeOf({ criterion, points, replacesFormula }: PointsEntry, now: Understood): CriterionWrite {
  const { pointsCell: cell, entry } = criterion;
  if (entry.kind !== "number")
    throw new RangeError(
      `The points in ${toAddress(cell)} are filled in as ${entry.manner}, by nobody but a person.`,
    );
  return { seen: seenOf(criterion), cell, content: contentOf(points, criterion, now), replacesFormula };
}

/** All but the comment, which says nothing of how many points are right. */
function seenOf({ parameter, number, text, max, pointsCell, pointsText, pointsFormula }: ReadCriterion) {
  return { parameter, number, text, max, pointsCell, pointsText, pointsFormula };
}

/** Where nothing says the most, there is only a least. */
function isWithin(points: NewPoints, max: number | null): boolean {
  return points.kind !== "points" || (points.value >= 0 && points.value <= (max ?? Number.MAX_VALUE));
}

function outOfBounds({ criterion: { pointsCell, max }, points }: PointsEntry): Failure {
  const value = points.kind === "points" ? points.value : 0;
  return {
    code: "outOfBounds",
    values: { cell: toAddress(pointsCell), points: value, max: max ?? "none" },
  };
}

function contentOf(points: NewPoints, criterion: ReadCriterion, now: Understood): NewContent {
  switch (points.kind) {
    case "points":
      return points.value;
    case "notAssessed":
      return "";
    case "notApplicable":
      return { text: wordInUse(criterion, now) ?? points.word };
  }
}

/** How the assessment says that a criterion is not applicable; null while it says so of none. */
function wordInUse({ pointsCell }: ReadCriterion, { assessments }: Understood): string | null {
  const own = assessments.find(({ source }) =>
    source.criteria.some((one) => sameCell(one.pointsCell, pointsCell)),
  );
  const others = own?.source.criteria.filter(({ points }) => points.kind === "notApplicable");
  return others?.[0]?.pointsText ?? null;
}
