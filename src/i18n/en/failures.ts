/** Why an action could not be done, by code. */
export const failures = {
  protectedSheet: "The sheet {sheet} is protected. Remove the protection and try again.",
  readOnly: "The workbook is open for reading only. Save a copy and work in that.",
  changedCell:
    "Nothing was written, because something has changed since it was read: {cell}. Look at it again.",
  occupiedCell:
    "{cell} is not empty, and the result needs that cell, so nothing was written. Choose another cell, or empty that one.",
  inputCell: "{cell} belongs to the assessment, so nothing was written. Choose a cell outside it.",
  spillInTable:
    "A result of several cells does not fit in the table {table}, so nothing was written. Choose a cell outside it.",
  noRoom:
    "The result needs {rows, number} rows and {columns, number} columns, and the sheet ends before that. Choose a cell farther up or to the left than {cell}.",
  workbookBusy:
    "Excel is busy, perhaps because a cell is being edited. Finish the cell with Enter and try again.",
  readingStopped: "The reading was cancelled, so Klimat shows no results. Choose “Read again” in the pane.",
  tooLarge:
    "Only {area} of the sheet {sheet} was read, because there is content very far to the right or very far down. Clear the stray cells (Ctrl+End shows the last one).",
  missingSheet: "The sheet {sheet} is no longer there.",
  outOfBounds:
    "{points, number} points were not written in {cell}: {max, select, none {points are never less than 0} other {the criterion has 0 to {max} points}}.",
  holdsFormula: "Nothing was written, because a formula would go: {cell}. Change it in the sheet.",
  nothingToCompare:
    "There is nothing to compare: the workbook and the chosen files have fewer than two assessments together. Choose files in the pane, under Compare.",
  notCopied:
    "Excel or the browser does not let Klimat use the clipboard here. Make the report on a sheet and copy from there. ({message})",
  noAssessment: "The workbook has no assessment yet.",
  severalAssessments: "The workbook has several assessments. Choose one of them.",
  nothingToMark: "There is nothing to mark yet: no parameter has points and a maximum.",
  noFormulas: "No cell in the workbook has a KLIMAT formula.",
  notFrozen: "No KLIMAT formula in the workbook is frozen.",
  nothingToRepair: "Every KLIMAT formula in the workbook works.",
  halfDone:
    "Excel stopped half-way, and the cells could not be put back. Undo with Ctrl+Z in the sheet and check the cells with KLIMAT formulas.",
  marksHalfDone:
    "Excel stopped half-way, and the marks may be incomplete. Klimat puts them right when the workbook is read again. ({message})",
  sheetsLeft:
    "Excel stopped half-way, and what had been written could not be taken away. Check whether these sheets are there, and delete them: {sheets}.",
  halfReplaced:
    "Excel stopped half-way, and what stood on the sheet {sheet} could not be put back. Undo with Ctrl+Z in the sheet, or delete the sheet and try again.",
  excelError: "Excel answered with an error: {message}",
} as const;
