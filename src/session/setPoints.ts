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
        entries.flatMap((entry) => writesOf(entry, now)),
        now,
      );
}

/** Beside the points, the mark under "not applicable" where the sheet has a column for it. */
function writesOf(
  { criterion, points, replacesFormula }: PointsEntry,
  now: Understood,
): readonly CriterionWrite[] {
  const { pointsCell: cell, entry, applicability } = criterion;
  if (entry.kind !== "number")
    throw new RangeError(
      `The points in ${toAddress(cell)} are filled in as ${entry.manner}, by nobody but a person.`,
    );
  const write = { seen: seenOf(criterion), replacesFormula };
  if (!applicability) return [{ ...write, cell, content: contentOf(points, criterion, now) }];
  const leaves = points.kind === "notApplicable";
  const returns = criterion.points.kind === "notApplicable" && applicability.text !== "";
  const mark = { ...write, cell: applicability.cell };
  return [
    { ...write, cell, content: points.kind === "points" ? points.value : "" },
    ...(leaves ? [{ ...mark, content: { text: markInUse(criterion, now) } }] : []),
    ...(returns && !leaves ? [{ ...mark, content: "" }] : []),
  ];
}

/** All of a criterion but the comment, which says nothing of how many points are right. */
export function seenOf(criterion: ReadCriterion) {
  const { parameter, number, text, max, pointsCell, pointsText, pointsFormula, applicability } = criterion;
  return { parameter, number, text, max, pointsCell, pointsText, pointsFormula, applicability };
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
function wordInUse(criterion: ReadCriterion, now: Understood): string | null {
  return notApplicableBeside(criterion, now)[0]?.pointsText ?? null;
}

/** How the assessment marks a criterion under "not applicable". */
function markInUse(criterion: ReadCriterion, now: Understood): string {
  const marks = notApplicableBeside(criterion, now).map(({ applicability }) => applicability?.text ?? "");
  return marks.find((text) => text !== "") ?? "x";
}

/** The criteria of the same assessment that are not applicable. */
function notApplicableBeside(
  { pointsCell }: ReadCriterion,
  { assessments }: Understood,
): readonly ReadCriterion[] {
  const own = assessments.find(({ source }) =>
    source.criteria.some((one) => sameCell(one.pointsCell, pointsCell)),
  );
  return own?.source.criteria.filter(({ points }) => points.kind === "notApplicable") ?? [];
}
