import { paletteIds } from "../excel/palettes";
import { isKeptEmissions } from "./emissions";
import type { Settings, SettingChanges } from "./session";

/**
 * Keys in the workbook. The marks' ids and the mappings are kept by sheet id; `markedAt` is when a mark was last put
 * in or taken away, in UTC.
 */
export const settingKeys = {
  weakestBy: "Klimat.weakestBy",
  weakestCount: "Klimat.weakestCount",
  weakestBelow: "Klimat.weakestBelow",
  highlight: "Klimat.highlight",
  marked: "Klimat.marked",
  palette: "Klimat.palette",
  symbol: "Klimat.symbol",
  threshold: "Klimat.threshold",
  language: "Klimat.language",
  emissions: "Klimat.emissions",
  marks: "Klimat.marks",
  markedAt: "Klimat.markedAt",
  mappings: "Klimat.mappings",
} as const;

/** Ids of our conditional formats by sheet id. */
export type MarkIds = Readonly<Record<string, readonly string[]>>;

/** What holds in a workbook that says nothing else. */
export const defaultSettings: Settings = {
  weakestBy: "count",
  /** The association's reports name two areas to improve. */
  weakestCount: 2,
  weakestBelow: 0.6,
  highlight: false,
  marked: "parameters",
  palette: "orange",
  symbol: false,
  threshold: null,
  language: null,
  emissions: {},
};

/** What makes sense for each of them. */
const isSound: { readonly [Name in keyof Settings]: (value: unknown) => value is Settings[Name] } = {
  weakestBy: oneOf(["count", "share"]),
  weakestCount: isCount,
  weakestBelow: isGoal,
  highlight: isSwitch,
  marked: oneOf(["parameters", "criteria", "both"]),
  palette: oneOf(paletteIds),
  symbol: isSwitch,
  threshold: (value) => value === null || isGoal(value),
  language: oneOf([null, "en", "sv"]),
  emissions: isKeptEmissions,
};

/** Settings from what the workbook holds, which anyone may have changed: what makes no sense gives way to the default. */
export function settingsOf(values: Readonly<Record<string, unknown>>): Settings {
  const kept = namesOf(defaultSettings).flatMap((name) => {
    const value = values[settingKeys[name]];
    return isSound[name](value) ? [[name, value]] : [];
  });
  return { ...defaultSettings, ...(Object.fromEntries(kept) as Partial<Settings>) };
}

/**
 * Settings as the workbook keeps them. Throws a RangeError for a value that makes no sense.
 *
 * {threshold: 0.8} -> {"Klimat.threshold": 0.8}
 */
export function keptSettings(changes: SettingChanges): Readonly<Record<string, unknown>> {
  const entries = namesOf(changes).map((name) => {
    const value: unknown = changes[name];
    if (!isSound[name](value))
      throw new RangeError(`The setting ${name} cannot be ${JSON.stringify(value)}.`);
    return [settingKeys[name], value];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
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

/** When marks were last put in or taken away, in ISO 8601 and UTC; null where nobody knows. */
export function markedAtOf(values: Readonly<Record<string, unknown>>): string | null {
  const stored = values[settingKeys.markedAt];
  return isText(stored) && !Number.isNaN(Date.parse(stored)) ? stored : null;
}

function namesOf<T extends object>(settings: T): readonly (keyof T)[] {
  return Object.keys(settings) as (keyof T)[];
}

/** A whole number from 1. */
function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
}

/** A share that somebody may want to reach: above 0, at most 1. */
function isGoal(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= 1;
}

function isSwitch(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function oneOf<T>(choices: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => choices.some((choice) => choice === value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
