/** What files put before the name of an add-in's function. */
export const addInPrefix = "_xldudf_";

/**
 * Name of an add-in's function as a person types it: the namespace ends at the first underscore. A dot within
 * the rest of the name is stored as an underscore as well and cannot be told from one.
 *
 * "_xldudf_KLIMAT_TOTAL" -> "KLIMAT.TOTAL"; null for any other function
 */
export function typedAddInName(stored: string): string | null {
  if (!stored.toLowerCase().startsWith(addInPrefix)) return null;
  return stored.slice(addInPrefix.length).replace("_", ".");
}
