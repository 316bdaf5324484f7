/** Why a file cannot be read as a workbook, by code; {part} is a part within the file. Loaded where files are read. */
export const files = {
  notAWorkbook: "The file is no Excel workbook. Choose an .xlsx file.",
  damagedZip:
    "The file is damaged: its contents cannot be unpacked. Open it in Excel, repair it and save a copy.",
  encrypted:
    "The workbook is protected by a password for opening. Open it in Excel, remove the password and save a copy.",
  oldFormat: "The file has the old .xls format. Open it in Excel and save it as .xlsx.",
  binaryFormat: "The file has the binary .xlsb format. Open it in Excel and save it as .xlsx.",
  macros: "The workbook contains macros and is not opened. Save it in Excel as .xlsx, without macros.",
  externalLinks:
    "The workbook takes values from another workbook ({target}), which is not read. Break the links in Excel (Data, Workbook Links) and save a copy.",
  fileTooLarge:
    "The file is larger than {limit, number} MB. Save the sheets with the assessment in a workbook of their own.",
  tooLarge:
    "The file unpacks to more than can be opened (at {part}). Save the sheets with the assessment in a workbook of their own.",
  unsafeName:
    "The file names a part outside itself ({name}) and is not opened. If you trust it, open it in Excel and save a copy.",
  declaration:
    "The part {part} contains a document type declaration, which a workbook never has. The file is not opened. If you trust it, open it in Excel and save a copy.",
  malformedXml:
    "The part {part} is not well-formed XML: {message} Open the file in Excel, repair it and save a copy.",
  malformedPart:
    "The part {part} is not as a workbook has it. Open the file in Excel, repair it and save a copy.",
  missingPart: "The part {part} is missing from the file. Open it in Excel, repair it and save a copy.",
  notCalculated:
    "The formula in {cell} has no result in the file: the program that wrote it did not calculate. Open the file in Excel and save it.",
  tooManyCells:
    "The workbook has more than {limit, number} cells. Delete empty rows and columns that carry formats.",
  cellOutside:
    "{cell} is no cell of a sheet: a sheet ends at XFD1048576. Open the file in Excel, repair it and save a copy.",
} as const;
