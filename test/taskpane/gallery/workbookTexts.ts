/** Properties whose texts are codes for the program, and no words of the workbook. */
const codes: ReadonlySet<string> = new Set([
  "action",
  "code",
  "edition",
  "fix",
  "kind",
  "language",
  "manner",
  "palette",
  "phase",
  "reason",
  "severity",
  "stated",
  "statedShare",
  "status",
  "weakestBy",
]);

/** Every text in a state, or in cells, that people wrote in the workbook. */
export function workbookTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (codes.has(key) ? [] : workbookTexts(part)));
}
