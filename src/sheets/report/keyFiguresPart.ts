import type { DraftContent } from "../draft";
import type { Look } from "../looks";
import { plainPart, type LineCell, type SheetPart } from "../stack";
import { none, paragraph } from "./page";
import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";
import { remarks, standingWords } from "./standingWords";

type Figure = readonly [label: string | null, value: DraftContent, look: Look];

/** The key figures in two columns, and what is to be said beside them. */
export function keyFiguresPart(facts: ReportFacts, texts: ReportTexts): SheetPart {
  const { text } = texts;
  const { standing, threshold, assessment } = facts;
  const { criteria, assessed } = assessment.result;
  const progress: Figure = [
    text("report.assessed"),
    text("report.assessedOf", { assessed, criteria }),
    "keyNumber",
  ];
  const missing = standingWords(facts, texts);
  const words = [...(missing === null ? [] : [missing]), ...remarks(facts, texts)];
  const notes = words.length > 0 ? [paragraph(words.join(" "))] : [];
  if (standing.kind !== "counted")
    return plainPart([figureLine([text("report.points"), none, "keyNumber"], progress), ...notes]);
  return plainPart([
    figureLine(
      [text("report.points"), standing.points, "keyNumber"],
      [text("report.share"), standing.share, "keyPercent"],
    ),
    figureLine([text("report.max"), standing.max, "keyNumber"], progress),
    figureLine(
      [text("report.left"), standing.potential, "keyNumber"],
      threshold === null ? [null, null, "keyNumber"] : [text("report.threshold"), threshold, "keyPercent"],
    ),
    ...notes,
  ]);
}

/** A figure with its label on the left, and one on the right, with a gap between. */
function figureLine(
  [leftLabel, leftValue, leftLook]: Figure,
  [rightLabel, rightValue, rightLook]: Figure,
): readonly LineCell[] {
  return [
    { column: 0, content: leftLabel, look: "keyLabel" },
    { column: 1, content: leftValue, look: leftLook },
    { column: 3, content: rightLabel, look: "keyLabel" },
    { column: 4, content: rightValue, look: rightLook },
  ];
}
