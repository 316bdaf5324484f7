import type { ReadCriterion } from "../../reading/reading";
import type { Gain } from "../../scoring/potential";
import { plainPart, type LineCell, type SheetPart } from "../stack";
import { cells, none, paragraph } from "./page";
import type { ParameterPotential, ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";
import { criterionName } from "./words";

/** Of a parameter with more criteria than these the others are counted. */
export const mostCriteria = 8;

/** The parameters with most points left to gain, with the criteria that have lost them; null where nothing is left. */
export function potentialPart({ mostPotential }: ReportFacts, texts: ReportTexts): SheetPart | null {
  const { text } = texts;
  if (mostPotential.length === 0) return null;
  const head = cells(
    [text("report.criterion"), "head"],
    [text("report.points"), "headNumber"],
    [text("report.maxShort"), "headNumber"],
    [text("report.left"), "headNumber"],
    [text("report.comment"), "head"],
  );
  return plainPart([
    paragraph(text("report.potential"), "heading"),
    head,
    ...mostPotential.flatMap((each) => parameterCells(each, texts)),
  ]);
}

function parameterCells(
  { parameter, gains }: ParameterPotential,
  texts: ReportTexts,
): readonly (readonly LineCell[])[] {
  const more = gains.length - mostCriteria;
  return [
    cells(
      [parameter.shortName, "sum"],
      [parameter.points, "sumNumber"],
      [parameter.max, "sumNumber"],
      [parameter.potential, "sumNumber"],
      [null, "sum"],
    ),
    ...gains.slice(0, mostCriteria).map((gain) => criterionCells(gain, texts)),
    ...(more > 0 ? [paragraph(texts.text("report.moreCriteria", { count: more }), "note")] : []),
  ];
}

function criterionCells(
  { criterion, potential }: Gain<ReadCriterion>,
  texts: ReportTexts,
): readonly LineCell[] {
  const { points, max, comment } = criterion;
  return cells(
    [criterionName(criterion), "text"],
    points.kind === "points" ? [points.value, "number"] : [none, "word"],
    [max, "number"],
    [potential, "number"],
    [points.kind === "points" ? comment : notAssessed(comment, texts), "text"],
  );
}

/** A criterion that nobody has assessed has all its points left, which is something else than having lost them. */
function notAssessed(comment: string, { text }: ReportTexts): string {
  return [text("report.notAssessed"), comment].filter((each) => each !== "").join(". ");
}
