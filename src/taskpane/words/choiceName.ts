import type { Choice } from "../model/choices";

/**
 * What tells an assessment from the others: its name, with table or sheet where several have that name.
 *
 * two named "Kalmar 2021" -> "Kalmar 2021 (Blad1)", "Kalmar 2021 (Blad2)"
 */
export function choiceName({ live: { source } }: Choice, choices: readonly Choice[]): string {
  const namesakes = choices.filter(({ live }) => live.source.name === source.name);
  return namesakes.length > 1 ? `${source.name} (${source.table ?? source.sheet})` : source.name;
}
