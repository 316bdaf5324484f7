import type { LiveAssessment } from "./session";

/** The assessment asked for, or why there is none to give; `names` lists what there is to choose from. */
export type Pick =
  | { readonly ok: true; readonly assessment: LiveAssessment }
  | {
      readonly ok: false;
      readonly code: "none" | "ambiguous" | "unknown";
      readonly names: readonly string[];
    };

/**
 * Finds an assessment by any name it answers to, whatever the letter case and spacing. Without a name there
 * must be exactly one: never picks silently.
 *
 * pick(two, null) -> {ok: false, code: "ambiguous", names: ["Kalmar 2021", "Kalmar 2024"]}
 */
export function pick(assessments: readonly LiveAssessment[], name: string | null): Pick {
  const names = assessments.map((each) => each.source.name);
  const [first, second] = matching(assessments, plain(name ?? ""));
  if (first && !second) return { ok: true, assessment: first };
  if (first) return { ok: false, code: "ambiguous", names };
  return { ok: false, code: assessments.length === 0 ? "none" : "unknown", names };
}

/** By name; by the other names only when no assessment has it as its own. */
function matching(assessments: readonly LiveAssessment[], wanted: string): readonly LiveAssessment[] {
  if (wanted === "") return assessments;
  const named = assessments.filter(({ source }) => plain(source.name) === wanted);
  if (named.length > 0) return named;
  return assessments.filter(({ source }) => source.aliases.some((alias) => plain(alias) === wanted));
}

/** " KALMAR  2021" -> "kalmar 2021" */
function plain(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("sv");
}
