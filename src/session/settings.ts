import type { Settings } from "./session";

/** Keys in the workbook. The marks' ids and the mappings are kept by sheet id. */
export const settingKeys = {
  weakestCount: "Klimat.weakestCount",
  highlight: "Klimat.highlight",
  marks: "Klimat.marks",
  mappings: "Klimat.mappings",
} as const;

/** Ids of our conditional formats by sheet id. */
export type MarkIds = Readonly<Record<string, readonly string[]>>;

/** Two, because the association's reports name two areas to improve. */
const defaultCount = 2;

/** Settings from what the workbook holds, which anyone may have changed: what makes no sense gives way to the default. */
export function settingsOf(values: Readonly<Record<string, unknown>>): Settings {
  const count = values[settingKeys.weakestCount];
  return {
    weakestCount: isCount(count) ? count : defaultCount,
    highlight: values[settingKeys.highlight] === true,
  };
}

export function markIdsOf(values: Readonly<Record<string, unknown>>): MarkIds {
  const stored = values[settingKeys.marks];
  if (typeof stored !== "object" || stored === null) return {};
  const lists = Object.entries(stored).map(([sheet, ids]) => [
    sheet,
    Array.isArray(ids) ? ids.filter(isText) : [],
  ]);
  return Object.fromEntries(lists) as MarkIds;
}

/** A whole number from 1. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
