import { addInPrefix } from "../../../../files/xlsx/formulas/typedAddInName";
import { dottedFunctions, storedPrefixes } from "./futureFunctions";

/** "KLIMAT.TOTAL" -> "_xldudf_KLIMAT_TOTAL"; null for a function that belongs to no add-in. */
export function storedAddInName(typed: string): string | null {
  const name = typed.toUpperCase();
  const isAddIn = /^[A-Z][A-Z0-9]*\./.test(name) && !storedPrefixes.has(name) && !dottedFunctions.has(name);
  return isAddIn ? addInPrefix + typed.replaceAll(".", "_") : null;
}
