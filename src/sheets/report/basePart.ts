import type { BaseRequirement } from "../../reading/reading";
import { plainPart, type LineCell, type SheetPart } from "../stack";
import { columnWidths, paragraph } from "./page";
import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";

/** The base requirements and whether they are met. */
export function basePart(facts: ReportFacts, texts: ReportTexts): SheetPart {
  const { text } = texts;
  const { baseRequirements } = facts.assessment.source;
  const title = paragraph(text("report.base"), "heading");
  const standing = paragraph(baseWords(facts, texts));
  if (baseRequirements.length === 0) return plainPart([title, standing]);
  return plainPart([
    title,
    standing,
    line(text("report.requirement"), text("report.met"), "head", "headNumber"),
    ...baseRequirements.map((requirement) =>
      line(requirement.text, answerOf(requirement, texts), "text", "number"),
    ),
  ]);
}

/** "All 4 base requirements are met.", "3 of 4 base requirements met, 1 not met." */
export function baseWords({ gate }: ReportFacts, { text }: ReportTexts): string {
  const { count, met, notMet, unanswered } = gate;
  if (count === 0) return text("report.noBase");
  if (met === count) return text("report.baseMet", { count });
  return text("report.baseOpen", { count, met, notMet, unanswered });
}

/** Met, not met, or not answered. */
export function answerOf({ met }: BaseRequirement, { text }: ReportTexts): string {
  if (met === null) return text("report.unanswered");
  return text(met ? "report.yes" : "report.no");
}

function line(
  requirement: string,
  answer: string,
  look: "head" | "text",
  answerLook: "headNumber" | "number",
): readonly LineCell[] {
  const last = columnWidths.length - 1;
  return [
    { column: 0, content: requirement, look, span: last },
    { column: last, content: answer, look: answerLook },
  ];
}
