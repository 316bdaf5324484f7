import { listed } from "../../i18n/quotedNames";
import type { ParameterResult } from "../../scoring/assessment";
import { highlightsOf } from "../../scoring/summary";
import { emissionNotes, reductionWords } from "./emissionsPart";
import { ownerOf } from "./headingPart";
import type { ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";
import { quoted } from "./words";

/**
 * A draft of a press text: a headline, then paragraphs. Empty while there is no result.
 *
 * -> ["Kalmar kommun når 81 % i utvärderingen av klimatarbetet", "Kalmar kommun har fått 54 av 67 …", …]
 */
export function pressText(facts: ReportFacts, texts: ReportTexts): readonly string[] {
  if (facts.standing.kind !== "counted") return [];
  return [
    headline(facts, texts),
    sentences(totalWords(facts, texts), progressWords(facts, texts), baseWords(facts, texts)),
    sentences(...highlightWords(facts, texts)),
    sentences(changeWords(facts, texts), emissionWords(facts, texts)),
  ].filter((paragraph) => paragraph !== "");
}

function sentences(...all: readonly string[]): string {
  return all.filter((one) => one !== "").join(" ");
}

function headline(facts: ReportFacts, { text, percent }: ReportTexts): string {
  return text("report.pressHeadline", {
    owner: ownerOf(facts),
    named: facts.assessment.source.subject ? "yes" : "no",
    percent: percent(facts.assessment.result.share ?? 0),
  });
}

function totalWords(facts: ReportFacts, { text, points, percent }: ReportTexts): string {
  const { standing, assessment } = facts;
  if (standing.kind !== "counted") return "";
  const { subject } = assessment.source;
  return text("report.pressTotal", {
    owner: ownerOf(facts),
    named: subject ? "yes" : "no",
    points: points(standing.points),
    max: points(standing.max),
    count: standing.max,
    percent: percent(standing.share),
    year: subject ? String(subject.year) : "none",
  });
}

function progressWords({ assessment: { result } }: ReportFacts, { text }: ReportTexts): string {
  const { assessed, criteria } = result;
  return assessed < criteria ? text("report.pressSoFar", { assessed, criteria }) : "";
}

function baseWords({ gate, parts }: ReportFacts, { text }: ReportTexts): string {
  return parts.has("base") && gate.count > 0 && gate.met === gate.count ? text("report.pressBase") : "";
}

function highlightWords(
  { assessment, weakness }: ReportFacts,
  texts: ReportTexts,
): readonly [strongest: string, potential: string] {
  const { text, percent } = texts;
  const { strongest, mostPotential } = highlightsOf(assessment.result, weakness.weakestCount);
  const [first] = strongest;
  if (!first) return ["", ""];
  return [
    text("report.pressStrongest", {
      names: quoted(
        strongest.map(({ shortName }) => shortName),
        texts,
      ),
      count: strongest.length,
      full: first.potential === 0 ? "yes" : "no",
      percent: percent(first.share ?? 0),
    }),
    mostPotential.length === 0
      ? ""
      : text("report.pressPotential", { names: listed(mostPotential.map(potentialIn(texts)), texts) }),
  ];
}

function potentialIn(texts: ReportTexts) {
  return ({ shortName, potential }: ParameterResult) =>
    texts.text("report.pressPotentialOf", {
      name: quoted([shortName], texts),
      points: texts.points(potential ?? 0),
      count: potential ?? 0,
    });
}

function changeWords({ earlier, standing, parts }: ReportFacts, { text, percent }: ReportTexts): string {
  if (!parts.has("changes") || earlier === null || standing.kind !== "counted") return "";
  const [from, to] = [percent(earlier.share), percent(standing.share)];
  const side = earlier.change > 0 ? "up" : "down";
  return text("report.pressChange", {
    year: String(earlier.year),
    // What reads the same is no change, whatever the decimals say.
    side: from === to ? "same" : side,
    from,
    to,
  });
}

function emissionWords({ emissions, reduction, parts }: ReportFacts, texts: ReportTexts): string {
  if (!parts.has("emissions") || emissions === null || reduction === null) return "";
  const change = texts.text("report.pressEmissions", {
    ...reductionWords(reduction, texts),
    base: String(emissions.base.year),
    later: String(emissions.later.year),
  });
  return sentences(change, emissionNotes(emissions, texts));
}
