const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** "…/relationships/worksheet" -> "worksheet", whatever the dialect. */
export function kindOf(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

export function isStrictType(type: string): boolean {
  return type.startsWith(strict);
}

/** Content type of parts in which Excel keeps an add-in of this workbook and its settings. */
export const webExtensionType = "application/vnd.ms-office.webextension+xml";

/** Content types of main parts that are no plain workbook, and why they are refused. */
export const refusedMainTypes = [
  { pattern: /macroEnabled\.main\+xml$/i, code: "macros" },
  { pattern: /sheet\.binary\./i, code: "binaryFormat" },
] as const;
