import type { Compared } from "../reading/comparing/compared";
import { assessmentNames } from "./assessmentNames";
import type { LiveAssessment } from "./session";

/**
 * The assessments of a workbook, each with its name and a key: sheet, table, and a number where these are the
 * same.
 *
 * two plain ranges on "2021" -> keys ["2021",null,0] and ["2021",null,1], as JSON
 *
 * @param file the file that they were read from; null for the open workbook
 */
export function choicesOf(
  assessments: readonly LiveAssessment[],
  file: { readonly id: string; readonly name: string } | null = null,
): readonly Compared[] {
  const names = assessmentNames(assessments);
  const seen = new Map<string, number>();
  return assessments.map((live, at) => {
    const place = JSON.stringify([live.source.sheet, live.source.table]);
    const number = seen.get(place) ?? 0;
    seen.set(place, number + 1);
    return {
      key: JSON.stringify([live.source.sheet, live.source.table, number, ...(file ? [file.id] : [])]),
      name: names[at] ?? live.source.name,
      live,
      file: file?.name ?? null,
    };
  });
}
