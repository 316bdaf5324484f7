/** How a formula separates arguments, and whole numbers from decimals. */
export interface Separators {
  readonly list: "," | ";";
  readonly decimal: string;
}

/** Of the formulas that an add-in hands to Excel, whatever the settings of its user. */
export const invariant: Separators = { list: ",", decimal: "." };

/** The most characters that Excel takes between two quotation marks of a formula. */
const longestText = 255;

/**
 * A call as it stands in a cell; null for an argument that is left out.
 *
 * ("PERCENT", [null, "Kalmar"], {list: ";", decimal: ","}) -> '=KLIMAT.PERCENT(;"Kalmar")'
 */
export function formulaText(
  id: string,
  values: readonly (string | number | null)[],
  separators: Separators,
): string {
  const last = values.findLastIndex((value) => value !== null);
  const given = values.slice(0, last + 1).map((value) => (value === null ? "" : literal(value, separators)));
  return `=KLIMAT.${id}(${given.join(separators.list)})`;
}

/**
 * A value as it is typed in a formula.
 *
 * 0.8 -> "0,8" in Swedish; 'Mål "2030"' -> '"Mål ""2030"""'
 */
export function literal(value: string | number, { decimal }: Separators): string {
  if (typeof value === "number") return String(value).replace(".", decimal);
  const pieces = value.match(new RegExp(`.{1,${String(longestText)}}`, "gsu")) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}
