import type { NewContent } from "../excel/changeCells";
import { toAddress } from "../reading/address";
import type { ReadCriterion } from "../reading/reading";
import type { Understood } from "./reader";
import type { NewPoints, Outcome, PointsEntry } from "./session";
import { writeCriterion } from "./writeCriterion";

/**
 * Writes the points of a criterion. "Not applicable" is written with the word that the assessment has already.
 *
 * @throws RangeError for a criterion whose points are not written as a number
 */
export async function setPoints(
  { criterion, points, replacesFormula }: PointsEntry,
  now: Understood,
): Promise<Outcome> {
  const { pointsCell: cell, max, entry } = criterion;
  if (entry.kind !== "number")
    throw new RangeError(
      `The points in ${toAddress(cell)} are filled in as ${entry.manner}, by nobody but a person.`,
    );
  if (points.kind === "points" && !isWithin(points.value, max))
    return {
      ok: false,
      failure: {
        code: "outOfBounds",
        values: { cell: toAddress(cell), points: points.value, max: max ?? "none" },
      },
    };
  return writeCriterion(
    { criterion, cell, content: contentOf(points, criterion, now), replacesFormula },
    now,
  );
}

/** Where nothing says the most, there is only a least. */
function isWithin(points: number, max: number | null): boolean {
  return points >= 0 && points <= (max ?? Number.MAX_VALUE);
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
  const own = assessments.find(({ source }) => source.criteria.some((one) => isAt(one, pointsCell)));
  const others = own?.source.criteria.filter(({ points }) => points.kind === "notApplicable");
  return others?.[0]?.pointsText ?? null;
}

function isAt({ pointsCell }: ReadCriterion, { sheet, row, column }: ReadCriterion["pointsCell"]): boolean {
  return pointsCell.sheet === sheet && pointsCell.row === row && pointsCell.column === column;
}
