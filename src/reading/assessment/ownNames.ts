import { areaAddress } from "../address";
import type { SheetAssessment } from "../reading";

/** Gives each assessment a name of its own: those that share one have their table, sheet or area added. */
export function withOwnNames(assessments: readonly SheetAssessment[]): readonly SheetAssessment[] {
  const names = countBy(assessments, ({ name }) => name);
  const places = countBy(assessments, placeOf);
  return assessments.map((assessment) => {
    if (names.get(assessment.name) === 1) return assessment;
    const isOnlyOne = places.get(placeOf(assessment)) === 1;
    const place = isOnlyOne ? placeOf(assessment) : areaAddress("", assessment.area);
    const name = `${assessment.name} (${place})`;
    return { ...assessment, name, aliases: [name, ...assessment.aliases] };
  });
}

function placeOf({ table, sheet }: SheetAssessment): string {
  return table ?? sheet;
}

function countBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}
