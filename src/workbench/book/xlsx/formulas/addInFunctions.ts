import { dottedFunctions, storedPrefixes } from "./futureFunctions";

const prefix = "_xldudf_";

/**
 * Name of an add-in's function as a person types it: the namespace ends at the first underscore. A dot within
 * the rest of the name is stored as an underscore as well and cannot be told from one.
 *
 * "_xldudf_KLIMAT_TOTAL" -> "KLIMAT.TOTAL"; null for any other function
 */
export function typedAddInName(stored: string): string | null {
  if (!stored.toLowerCase().startsWith(prefix)) return null;
  return stored.slice(prefix.length).replace("_", ".");
}

/** "KLIMAT.TOTAL" -> "_xldudf_KLIMAT_TOTAL"; null for a function that belongs to no add-in. */
export function storedAddInName(typed: string): string | null {
  const name = typed.toUpperCase();
  const isAddIn = /^[A-Z][A-Z0-9]*\./.test(name) && !storedPrefixes.has(name) && !dottedFunctions.has(name);
  return isAddIn ? prefix + typed.replaceAll(".", "_") : null;
}
