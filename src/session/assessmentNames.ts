import type { LiveAssessment } from "./session";

/**
 * What tells assessments from each other, in their order: the name of each, with table or sheet where several have
 * that name.
 *
 * two named "Kalmar 2021" -> ["Kalmar 2021 (Blad1)", "Kalmar 2021 (Blad2)"]
 */
export function assessmentNames(all: readonly LiveAssessment[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { source } of all) counts.set(source.name, (counts.get(source.name) ?? 0) + 1);
  return all.map(({ source }) =>
    (counts.get(source.name) ?? 0) > 1 ? `${source.name} (${source.table ?? source.sheet})` : source.name,
  );
}
