/** Texts of findings, by code; {cell} is the address. */
export const findings = {
  nothingFound:
    "No evaluation found. Klimat needs a header row with a column for points (Points, Poäng) and one for criteria or parameters.",
} as const;
