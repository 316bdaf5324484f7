import type { Compared } from "../../reading/comparing/compared";

/** An assessment that can be chosen, by the name by which functions list it too. */
export type Choice = Compared;

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
