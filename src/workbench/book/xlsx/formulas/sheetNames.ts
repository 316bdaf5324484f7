import { parseA1Ref, stringifyA1Ref } from "@borgar/fx/xlsx";
import { textOfTokens, tokensOf, tokenTypes } from "../../../../files/xlsx/formulas/tokens";

/**
 * A formula in which references to renamed sheets say the new names.
 *
 * ("Blad1!A1+1", Blad1 -> "Mål 2021") -> "'Mål 2021'!A1+1"
 */
export function renameSheets(formula: string, renames: ReadonlyMap<string, string>): string {
  if (renames.size === 0) return formula;
  const tokens = tokensOf(formula).map((token) => {
    if (token.type !== tokenTypes.REF_RANGE && token.type !== tokenTypes.REF_BEAM) return token;
    const reference = parseA1Ref(token.value);
    const renamed = renames.get(reference?.sheetName ?? "");
    return reference && renamed !== undefined
      ? { ...token, value: stringifyA1Ref({ ...reference, sheetName: renamed }) }
      : token;
  });
  return textOfTokens(tokens);
}
