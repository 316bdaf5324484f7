import type { Standing } from "../../reading/standing";
import { answerOf, baseWords } from "./basePart";
import { emissionNotes, emissionWords } from "./emissionsPart";
import { findingGroups } from "./findingsPart";
import { mostCriteria } from "./potentialPart";
import type { ParameterPotential, ReportFacts } from "./reportFacts";
import type { ReportTexts } from "./reportTexts";
import { criterionName } from "./words";

/** Every parameter, a line each. */
export function parameterList({ lines }: ReportFacts, texts: ReportTexts): readonly string[] {
  const list = lines.map(({ name, standing }) => figuresOf(name, standing, texts));
  return list.length === 0
    ? [texts.text("report.noParameters")]
    : [texts.text("report.byParameter"), ...list];
}

/** "Energi: 10 av 11 poäng, 91 %"; without a result what keeps it away */
export function figuresOf(name: string, standing: Standing, { text, points, percent }: ReportTexts): string {
  switch (standing.kind) {
    case "counted":
      return text("report.parameterLine", {
        name,
        points: points(standing.points),
        max: points(standing.max),
        count: standing.max,
        percent: percent(standing.share),
      });
    case "noMax":
      return `${name}: ${points(standing.points)}, ${text("report.maxMissing")}`;
    case "notAssessed":
      return `${name}: ${text("report.notAssessed")}`;
    case "notApplicable":
      return `${name}: ${text("report.notApplicable")}`;
    case "stopped":
      return `${name}: ${text("report.notCounted")}`;
  }
}

/** The criteria of a parameter that have points left, below a line about the parameter itself. */
export function potentialLines(texts: ReportTexts) {
  const { text, points } = texts;
  return ({ parameter, gains }: ParameterPotential): readonly string[] => [
    text("report.criterionLine", {
      name: parameter.shortName,
      points: points(parameter.potential ?? 0),
      max: points(parameter.max ?? 0),
    }),
    ...gains.slice(0, mostCriteria).map(({ criterion, potential }) => {
      const isAssessed = criterion.points.kind === "points";
      const line = text(isAssessed ? "report.criterionLine" : "report.criterionNotAssessed", {
        name: criterionName(criterion),
        points: points(potential),
        max: points(criterion.max ?? 0),
      });
      return `– ${line}`;
    }),
    ...(gains.length > mostCriteria
      ? [`– ${text("report.moreCriteria", { count: gains.length - mostCriteria })}`]
      : []),
  ];
}

/** How the base requirements stand, and each of them. */
export function baseLines(facts: ReportFacts, texts: ReportTexts): readonly string[] {
  const requirements = facts.assessment.source.baseRequirements;
  return [baseWords(facts, texts), ...requirements.map((one) => `– ${one.text}: ${answerOf(one, texts)}`)];
}

/** How emissions have changed, and what the figures are; empty without figures. */
export function emissionLines(facts: ReportFacts, texts: ReportTexts): readonly string[] {
  const words = emissionWords(facts, texts);
  const notes = facts.emissions ? emissionNotes(facts.emissions, texts) : "";
  return [words ?? "", notes].filter((line) => line !== "");
}

/** What remains to be looked at. */
export function findingLines(facts: ReportFacts, texts: ReportTexts): readonly string[] {
  const { groups, more } = findingGroups(facts, texts);
  if (groups.length === 0) return [texts.text("report.noFindings")];
  return [...groups.flatMap(({ heading, lines }) => [`${heading}:`, ...lines]), ...(more ? [more] : [])];
}
