/**
 * Key of the workbook setting that lists the sheets which the add-in wrote, such as a report. They look like
 * assessments and must never be read as such. A setting, not a property of the sheet: those came later
 * (ExcelApi 1.12), and a setting is read with the same request as everything else.
 */
export const outputSheetsKey = "Klimat.outputSheets";

type OutputKind = "report" | "comparison" | "results";

/** What a sheet of ours is, and of what. One that is made again takes the place of the one with the same subject. */
export interface OutputSubject {
  readonly kind: OutputKind;
  /** The assessment's name, of a report. */
  readonly of?: string;
}

/** A sheet that the add-in wrote, as the setting lists it. */
export interface OutputSheet extends OutputSubject {
  /** Excel's own; "" until Excel has told it, and of no use where the workbook was made elsewhere. */
  readonly id: string;
  readonly name: string;
  /** What is needed to write it again in its place. */
  readonly written?: unknown;
}

/** The sheets that the setting lists. Earlier versions listed ids alone. */
export function outputSheetsIn(setting: unknown): readonly OutputSheet[] {
  if (!Array.isArray(setting)) return [];
  return setting.flatMap((entry: unknown) => {
    if (typeof entry === "string") return [{ id: entry, name: "", kind: "results" as const }];
    return isOutputSheet(entry) ? [entry] : [];
  });
}

/**
 * The listed sheet's place in the workbook: found by id or, where no sheet has that id, by name, as Excel gives the
 * sheets of a file that was made elsewhere ids of its own. Undefined when it is gone.
 */
export function sheetOfOutput<S extends { readonly id: string; readonly name: string }>(
  { id, name }: OutputSheet,
  sheets: readonly S[],
): S | undefined {
  return sheets.find((sheet) => sheet.id === id) ?? sheets.find((sheet) => sheet.name === name);
}

const kinds: ReadonlySet<unknown> = new Set<OutputKind>(["report", "comparison", "results"]);

function isOutputSheet(entry: unknown): entry is OutputSheet {
  if (typeof entry !== "object" || entry === null) return false;
  const { id, name, kind, of } = entry as Record<string, unknown>;
  const isNamed = typeof id === "string" && typeof name === "string";
  return isNamed && kinds.has(kind) && (of === undefined || typeof of === "string");
}
