/**
 * Key of the workbook setting that lists the ids of sheets which the add-in wrote, such as a report. They look
 * like assessments and must never be read as such. A setting, not a property of the sheet: those came later
 * (ExcelApi 1.12), and a setting is read with the same request as everything else.
 */
export const outputSheetsKey = "Klimat.outputSheets";
