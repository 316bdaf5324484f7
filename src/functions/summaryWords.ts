import { listed, quotedNames } from "../i18n/quotedNames";
import type { Translator } from "../i18n/translator";
import type { ParameterResult, Tally } from "../scoring/assessment";
import { highlightsOf } from "../scoring/summary";
import type { Subject } from "./subject";

/**
 * An assessment in one or two sentences.
 *
 * -> "Kalmar 2021: 54 of 67 points, 81%. Strongest: “Energi”; most is left to gain in “Upphandling” (4 points)."
 */
export function summaryWords({ assessment, weakestCount }: Subject, translator: Translator): string {
  const { source, result } = assessment;
  const { strongest, mostPotential } = highlightsOf(result, weakestCount);
  const total = totalWords(source.name, result, translator);
  if (mostPotential.length === 0) return total;
  const highlights = translator.text("functions.summaryHighlights", {
    strongest: quotedNames(
      strongest.map(({ shortName }) => shortName),
      translator,
    ),
    potential: listed(mostPotential.map(quotedPotential(translator)), translator),
  });
  return `${total} ${highlights}`;
}

function totalWords(name: string, sums: Tally, { text, points, percent }: Translator): string {
  const isDone = sums.assessed === sums.criteria ? "yes" : "no";
  const given = { name, points: points(sums.points), isDone };
  const { max, share } = sums;
  if (max === null || share === null)
    return text("functions.summaryPoints", { ...given, count: sums.points });
  return text("functions.summaryShare", { ...given, max: points(max), count: max, percent: percent(share) });
}

function quotedPotential({ text, points }: Translator) {
  return ({ shortName, potential }: ParameterResult) =>
    text("functions.quotedPotential", {
      name: shortName,
      points: points(potential ?? 0),
      count: potential ?? 0,
    });
}
