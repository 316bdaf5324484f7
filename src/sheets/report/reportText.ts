import type { Locale } from "../../i18n/createTranslator";
import { changesTitle, changesWords } from "./changesPart";
import { originOf, ownerOf, subtitleOf } from "./headingPart";
import { pressText } from "./pressText";
import { reportFacts, type ReportFacts } from "./reportFacts";
import type { ReportInput } from "./reportInput";
import {
  baseLines,
  emissionLines,
  figuresOf,
  findingLines,
  parameterList,
  potentialLines,
} from "./reportLists";
import { reportTexts, type ReportTexts } from "./reportTexts";
import { remarks, standingWords } from "./standingWords";
import { strongestLines } from "./strongestPart";

type Paragraph = readonly string[];

/** The report as plain text, for a letter or a minute: what its sheet says, with lists for its tables. */
export function reportText(input: ReportInput, locale: Locale): string {
  const facts = reportFacts(input);
  const texts = reportTexts(locale);
  return [
    [ownerOf(facts), subtitleOf(facts, texts)],
    resultLines(facts, texts),
    parameterList(facts, texts),
    titled(texts.text("report.strongest"), strongestLines(facts, texts)),
    titled(texts.text("report.potential"), facts.mostPotential.flatMap(potentialLines(texts))),
    ...chosen(facts, texts),
    [originOf(facts, texts)],
  ]
    .filter(({ length }) => length > 0)
    .map((paragraph) => paragraph.join("\n"))
    .join("\n\n");
}

function chosen(facts: ReportFacts, texts: ReportTexts): readonly Paragraph[] {
  const { parts, earlier } = facts;
  const { text } = texts;
  return [
    parts.has("base") ? titled(text("report.base"), baseLines(facts, texts)) : [],
    parts.has("changes") && earlier
      ? titled(changesTitle(earlier.year, texts), changesWords(facts, texts))
      : [],
    parts.has("emissions") ? titled(text("report.emissions"), emissionLines(facts, texts)) : [],
    parts.has("findings") ? titled(text("report.findings"), findingLines(facts, texts)) : [],
    parts.has("press") ? titled(text("report.press"), pressText(facts, texts)) : [],
  ];
}

/** A list under its title; without anything to list there is no title. */
function titled(title: string, lines: readonly string[]): Paragraph {
  return lines.length === 0 ? [] : [title, ...lines];
}

function resultLines(facts: ReportFacts, texts: ReportTexts): Paragraph {
  const { text } = texts;
  const { criteria, assessed } = facts.assessment.result;
  const missing = standingWords(facts, texts);
  return [
    missing ?? figuresOf(text("report.total"), facts.standing, texts),
    `${text("report.assessed")}: ${text("report.assessedOf", { assessed, criteria })}`,
    ...remarks(facts, texts),
  ];
}
