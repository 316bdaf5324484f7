import { listed } from "../../i18n/quotedNames";
import { plainPart, type SheetPart } from "../stack";
import { paragraph } from "./page";
import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";

/** Whose assessment it is, of which year and edition, and where the figures come from. */
export function headingPart(facts: ReportFacts, texts: ReportTexts): SheetPart {
  return plainPart([
    paragraph(ownerOf(facts), "title"),
    paragraph(subtitleOf(facts, texts), "heading"),
    paragraph(originOf(facts, texts), "note"),
  ]);
}

/** The municipality or region; where the workbook names none, what it calls the assessment. */
export function ownerOf({ assessment: { source } }: ReportFacts): string {
  return source.subject?.owner ?? source.name;
}

/** "Assessment of the climate work 2021, the municipalities’ test" */
export function subtitleOf({ assessment: { source } }: ReportFacts, { text }: ReportTexts): string {
  const { subject, edition } = source;
  const title = text("report.subtitle", { year: subject ? String(subject.year) : "none" });
  return edition ? `${title}, ${text("report.edition", { edition: edition.id })}` : title;
}

/** On which day the report was drawn up, and from which sheets. */
export function originOf({ assessment: { source }, madeOn }: ReportFacts, texts: ReportTexts): string {
  const sheets = [...new Set(source.parts.map(({ sheet }) => sheet))];
  const named = sheets.map((name) => texts.text("report.quoted", { name }));
  return texts.text("report.made", {
    date: new Intl.DateTimeFormat(texts.tag, { dateStyle: "long" }).format(madeOn),
    count: sheets.length,
    sheets: listed(named, texts),
  });
}
