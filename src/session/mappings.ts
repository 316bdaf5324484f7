import { SHEET_COLUMNS, SHEET_ROWS } from "../reading/address";
import type { Mapping, Role } from "../reading/reading";
import { settingKeys } from "./settings";

/**
 * Mappings by sheet id, as the workbook keeps them. `sheet` is the name that the sheet had then: a file keeps names,
 * and Excel's ids only as a rule.
 */
export type KeptMappings = Readonly<Record<string, Mapping>>;

/** A sheet by Excel's id and its name. */
interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/** Longer than any heading that a person writes. */
const longestHeading = 500;

const roles: Readonly<Record<Role, true>> = {
  parameter: true,
  group: true,
  number: true,
  criterion: true,
  max: true,
  points: true,
  notApplicable: true,
  weight: true,
  comment: true,
  entity: true,
};

/** Mappings from what the workbook holds, which anyone may have changed: what is none is left out. */
export function keptMappings(values: Readonly<Record<string, unknown>>): KeptMappings {
  const stored = values[settingKeys.mappings];
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, each]) => {
      const mapping = mappingFrom(each);
      return mapping ? [[id, mapping]] : [];
    }),
  );
}

/** The mappings of the sheets that there are, under the names that these have now. */
export function mappingsOf(kept: KeptMappings, sheets: readonly NamedSheet[]): readonly Mapping[] {
  return sheets.flatMap((sheet) => {
    const id = keptFor(sheet, kept, sheets);
    const mapping = id === null ? undefined : kept[id];
    return mapping ? [{ ...mapping, sheet: sheet.name }] : [];
  });
}

/** What is kept when the sheet is mapped in this way; null for no longer. */
export function withMapping(
  kept: KeptMappings,
  sheet: NamedSheet,
  mapping: Mapping | null,
  sheets: readonly NamedSheet[],
): KeptMappings {
  const before = keptFor(sheet, kept, sheets);
  const others = Object.entries(kept).filter(([id]) => id !== before && id !== sheet.id);
  return Object.fromEntries(mapping ? [...others, [sheet.id, mapping]] : others);
}

/**
 * Under which id a sheet's mapping is kept: by the name that it had when it was mapped, else by its own id, unless
 * that mapping belongs to another sheet by its name. Null for none.
 */
function keptFor(sheet: NamedSheet, kept: KeptMappings, sheets: readonly NamedSheet[]): string | null {
  const byName = Object.keys(kept).find((id) => kept[id]?.sheet === sheet.name);
  if (byName !== undefined) return byName;
  const own = kept[sheet.id];
  return own && !sheets.some(({ name }) => name === own.sheet) ? sheet.id : null;
}

function mappingFrom(stored: unknown): Mapping | null {
  if (!isRecord(stored)) return null;
  const { sheet, headerRow, firstRow, heading } = stored;
  const columns = columnsFrom(stored["columns"]);
  const isSound =
    isText(sheet) &&
    isText(heading) &&
    isBelow(firstRow, SHEET_ROWS) &&
    (headerRow === null || isBelow(headerRow, firstRow));
  return isSound && columns ? { sheet, headerRow, firstRow, columns, heading } : null;
}

function columnsFrom(stored: unknown): Mapping["columns"] | null {
  if (!isRecord(stored)) return null;
  const columns = Object.fromEntries(
    Object.entries(stored).filter(
      ([role, column]) => Object.hasOwn(roles, role) && isBelow(column, SHEET_COLUMNS),
    ),
  ) as Partial<Record<Role, number>>;
  const { points } = columns;
  const isDistinct = new Set(Object.values(columns)).size === Object.keys(columns).length;
  return points !== undefined && isDistinct ? { ...columns, points } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestHeading;
}

/** A whole number from 0 that is below the limit. */
function isBelow(value: unknown, limit: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < limit;
}
