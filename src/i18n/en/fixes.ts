/** What a fix does, by its code: the text of a button. */
export const fixes = {
  writeNumber: "Write {number, number} as a number",
  restoreFormula: "Restore the formula {text}",
  correctRange: "Correct it to {text}",
  correctName: "{count, plural, one {Write “{text}”} other {Write “{text}” in # cells}}",
} as const;
