import type { Assessment, ParameterResult } from "./assessment";
import { knownParameter } from "./editions";
import { nameKey } from "./names";

/**
 * The parameter that a text names, by its long name, its short name or another spelling that an edition
 * knows, whatever its letter case, spaces or leading number; null when there is none.
 *
 * "2. UPPHANDLING" -> the result of "Upphandling och inköp"
 */
export function findParameter(assessment: Assessment, text: string): ParameterResult | null {
  const key = nameKey(text);
  const known = knownParameter(text);
  const { parameters } = assessment;
  return (
    parameters.find(({ name }) => nameKey(name) === key) ??
    parameters.find(({ shortName }) => nameKey(shortName) === key) ??
    parameters.find(({ name }) => known !== null && knownParameter(name) === known) ??
    null
  );
}
