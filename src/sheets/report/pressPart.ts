import { plainPart, type SheetPart } from "../stack";
import { paragraph } from "./page";
import { pressText } from "./pressText";
import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";

/** The draft of a press text, or why there is none. */
export function pressPart(facts: ReportFacts, texts: ReportTexts): SheetPart {
  const [headline, ...paragraphs] = pressText(facts, texts);
  return plainPart([
    paragraph(texts.text("report.press"), "heading"),
    ...(headline === undefined
      ? [paragraph(texts.text("report.noPress"), "note")]
      : [paragraph(headline, "label"), ...paragraphs.map((each) => paragraph(each))]),
  ]);
}
