/** Why a workbook cannot be saved, by code. */
export const saving = {
  duplicateCell: "The cell {cell} of the sheet {sheet} is given twice.",
  textTooLong:
    "The text in {cell} is longer than the {limit, number} characters that a cell holds. Shorten it and save again.",
} as const;
