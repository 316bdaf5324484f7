import type { AddIn } from "../addin/manifest";

/** Circumstances of a real Excel that the page can put the add-in in. */
export interface Conditions {
  readonly isEditingCell: boolean;
  readonly isReadOnly: boolean;
  readonly excel: ExcelVersion;
}

export type ExcelVersion = "newest" | "ltsc2021" | "oldest";

export const ordinary: Conditions = { isEditingCell: false, isReadOnly: false, excel: "newest" };

/**
 * Requirement sets that this Excel has at other versions than the newest has.
 *
 * LTSC 2021 by Microsoft's table of requirement sets; the oldest by the add-in's own manifest.
 */
export function requirementsOf(excel: ExcelVersion, addIn: AddIn): Readonly<Record<string, string>> {
  if (excel === "newest") return {};
  if (excel === "oldest") return addIn.requirements;
  return { ExcelApi: "1.14", CustomFunctionsRuntime: "1.3" };
}
