import { singleSpaced } from "../../scoring/names";
import type { Subject } from "../reading";
import { yearsIn } from "./caption";

const EDGE_MARKS = /^[\s,;:._–-]+|[\s,;:._–-]+$/g;

/**
 * Whose assessment it is, and of which year, by its name; null where the name does not say both, or says several
 * years.
 *
 * "Kalmar kommun 2021" -> {owner: "Kalmar kommun", year: 2021}; "Kalmar", "2021", "Kalmar 2020–2021" -> null
 */
export function subjectOf(name: string): Subject | null {
  const [year, ...others] = new Set(yearsIn(name));
  if (year === undefined || others.length > 0) return null;
  const owner = singleSpaced(name.replaceAll(year, " ").replace("( )", " ")).replace(EDGE_MARKS, "");
  return owner === "" ? null : { owner, year: Number(year) };
}
