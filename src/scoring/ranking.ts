import type { Assessment, ParameterResult } from "./assessment";
import { reaches } from "./reaches";

/**
 * Whether a ranking may be shown. While points somewhere cannot be counted, or nothing is assessed yet, the
 * places might all be others.
 */
export function hasRanking({ invalid, assessed }: Assessment): boolean {
  return invalid.length === 0 && assessed > 0;
}

/**
 * The weakest parameters, weakest first: lowest share; at equal shares the larger potential; then the order
 * in the sheet. Parameters without a share are passed over.
 *
 * (assessment with shares 100 %, 50 %, 40 %; 2) -> the ones with 40 % and 50 %
 */
export function weakest(assessment: Assessment, count: number): readonly ParameterResult[] {
  const worstFirst = ranked(assessment).sort((a, b) => b.place - a.place || b.potential - a.potential);
  return worstFirst.slice(0, whole(count));
}

/**
 * The parameters below a share, weakest first, in the order of `weakest`.
 *
 * (assessment with shares 100 %, 60 %, 50 %, 40 %; 0.6) -> the ones with 40 % and 50 %
 */
export function weakerThan(assessment: Assessment, limit: number): readonly ParameterResult[] {
  return weakest(assessment, Infinity).filter((parameter) => !reaches(parameter, limit));
}

/**
 * The strongest parameters, strongest first: highest share; at equal shares the smaller potential; then the
 * order in the sheet, so that parameters with full points stand as in the sheet.
 */
export function strongest(assessment: Assessment, count: number): readonly ParameterResult[] {
  const bestFirst = ranked(assessment).sort((a, b) => a.place - b.place || a.potential - b.potential);
  return bestFirst.slice(0, whole(count));
}

type Ranked = ParameterResult & { readonly place: number; readonly potential: number };

function ranked(assessment: Assessment): Ranked[] {
  return assessment.parameters.filter(
    (parameter): parameter is Ranked => parameter.place !== null && parameter.potential !== null,
  );
}

function whole(count: number): number {
  return Math.max(0, Math.floor(count)) || 0;
}
