import type { LiveAssessment } from "./session";

/**
 * What tells an assessment from the others: its name, with table or sheet where several have that name.
 *
 * two named "Kalmar 2021" -> "Kalmar 2021 (Blad1)", "Kalmar 2021 (Blad2)"
 */
export function assessmentName({ source }: LiveAssessment, all: readonly LiveAssessment[]): string {
  const namesakes = all.filter((other) => other.source.name === source.name);
  return namesakes.length > 1 ? `${source.name} (${source.table ?? source.sheet})` : source.name;
}
