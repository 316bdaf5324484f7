import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  stringifyTokens,
  tokenTypes,
  tokenize,
} from "@borgar/fx";

/** What goes by another name: a sheet, and tables by their names in small letters. */
export interface Renaming {
  readonly sheet: { readonly from: string; readonly to: string };
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * A formula of a sheet, as it stands on the sheet's copy: what names the sheet or its tables names those of the copy.
 *
 * ("=Blad1!A1+SUM(Betyg[Poäng])", Blad1 -> Blad1 (2), Betyg -> Betyg2) -> "='Blad1 (2)'!A1+SUM(Betyg2[Poäng])"
 */
export function retarget(formula: string, renaming: Renaming): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  return stringifyTokens(
    tokens.map((token) => ({ ...token, value: renamed(token.type, token.value, renaming) })),
  );
}

function renamed(type: string, text: string, { sheet, tables }: Renaming): string {
  if (type === tokenTypes.REF_STRUCT) {
    const reference = parseStructRef(text);
    const table = tables.get(reference?.table?.toLowerCase() ?? "");
    return reference && table !== undefined ? stringifyStructRef({ ...reference, table }) : text;
  }
  if (!text.includes("!")) {
    return type === tokenTypes.REF_NAMED ? (tables.get(text.toLowerCase()) ?? text) : text;
  }
  const reference = parseA1Ref(text);
  const [home, ...others] = reference?.context ?? [];
  if (!reference || others.length > 0 || home?.toLowerCase() !== sheet.from.toLowerCase()) return text;
  return stringifyA1Ref({ ...reference, context: [sheet.to] });
}
