import type { Translator } from "../../i18n/translator";
import type { ReadCriterion } from "../../reading/reading";
import type { ParameterKey } from "./texts";

/** What is left to do with a criterion, in words: "2,5 poäng kvar"; null where nothing can be said. */
export function statusWords(
  { points, max }: ReadCriterion,
  { text, points: figure }: Translator<ParameterKey>,
): string | null {
  if (points.kind === "notAssessed") return text("parameter.isNotAssessed");
  if (points.kind !== "points" || max === null) return null;
  const left = max - points.value;
  if (left > 0) return text("parameter.pointsToGain", { points: figure(left), count: left });
  return left === 0 ? text("parameter.fullPoints") : null;
}
