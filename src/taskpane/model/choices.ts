import type { Compared } from "../../reading/comparing/compared";
import { assessmentNames } from "../../session/assessmentNames";
import type { LiveAssessment } from "../../session/session";

/** An assessment that can be chosen, by the name by which functions list it too. */
export type Choice = Compared;

/**
 * The assessments of the workbook, each with its name and a key: sheet, table, and a number where these are the
 * same.
 *
 * two plain ranges on "2021" -> keys ["2021",null,0] and ["2021",null,1], as JSON
 */
export function choicesOf(assessments: readonly LiveAssessment[]): readonly Choice[] {
  const names = assessmentNames(assessments);
  const seen = new Map<string, number>();
  return assessments.map((live, at) => {
    const place = JSON.stringify([live.source.sheet, live.source.table]);
    const number = seen.get(place) ?? 0;
    seen.set(place, number + 1);
    return {
      key: JSON.stringify([live.source.sheet, live.source.table, number]),
      name: names[at] ?? live.source.name,
      live,
      file: null,
    };
  });
}

/** The chosen one; the only one when there is no choice to make; null while the choice is the user's. */
export function chosenOf(choices: readonly Choice[], key: string | null): Choice | null {
  const [first, ...others] = choices;
  if (first && others.length === 0) return first;
  return choices.find((choice) => choice.key === key) ?? null;
}

/** The first one on a sheet; null for none. */
export function choiceOnSheet(choices: readonly Choice[], sheet: string): Choice | null {
  return choices.find(({ live }) => live.source.sheet === sheet) ?? null;
}
