import type { ListedFunction } from "./listedFunction";

/**
 * The functions whose names or descriptions have every word of the query, whatever the letter case and the accents;
 * those first whose names begin with it.
 *
 * "svag" -> WEAKEST ("svagaste"), …; "percent" -> PERCENT, …
 */
export function search<F extends Pick<ListedFunction, "id" | "description">>(
  functions: readonly F[],
  query: string,
): readonly F[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  const found = functions.filter((each) => {
    const text = plain(`klimat.${each.id} ${each.description}`);
    return words.every((word) => text.includes(word));
  });
  const isNamed = ({ id }: F) => words.length > 0 && words.every((word) => plain(id).startsWith(word));
  return [...found.filter(isNamed), ...found.filter((each) => !isNamed(each))];
}

/** "Förbättring" -> "forbattring" */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
