import { plainText } from "../../scoring/names";
import { isYearLabel } from "../assessment/caption";
import { textOf } from "../cells/cells";
import type { CellValue } from "../grid";
import type { Header } from "./header";
import type { Layout } from "./layout";
import type { Row } from "../outline/rows";
import type { Section, Sections } from "../outline/sections";
import type { SheetView } from "../sheetView";

/** A row with whose it is; null where the sheet says nothing. */
interface NamedRow {
  readonly row: Row;
  readonly entity: string | null;
  readonly year: string | null;
}

/**
 * One list of the criteria of many, such as a row for each municipality, year and criterion, taken apart; any other
 * list stays whole, under the name that all its rows have.
 *
 * rows of Kalmar and of Växjö under the heading Kommun -> the sections of Kalmar, those of Växjö;
 * with 2020 and 2021 under the heading År -> those of Kalmar 2020, Kalmar 2021, Växjö 2021
 */
export function byEntity(sheet: SheetView, sections: Sections): readonly Sections[] {
  const { columns, header } = sections[0].layout;
  const year = yearColumn(header, columns);
  if (columns.entity === undefined && year === null) return [sections];
  const read = sections.map((section) => withNames(sheet, { entity: columns.entity ?? null, year }, section));
  const named = tellsApart(read.flat()) ? read : read.map((rows) => rows.map(withoutYear));
  if (!isListOfMany(named.flat())) return [withOwner(sections, ownerOf(named.flat()))];
  const parts = new Map<string, [Section, ...Section[]]>();
  for (const [index, section] of sections.entries()) {
    for (const [name, rows] of grouped(named[index] ?? [])) {
      const layout = { ...section.layout, entity: name, title: name };
      const part: Section = { ...section, layout, rows };
      const known = parts.get(plainText(name));
      if (known) known.push(part);
      else parts.set(plainText(name), [part]);
    }
  }
  return [...parts.values()];
}

/** The column under a heading for years that is taken for nothing else. */
function yearColumn({ cells }: Header, columns: Layout["columns"]): number | null {
  const taken = new Set(Object.values(columns));
  const found = [...cells].find(([column, { text }]) => !taken.has(column) && isYearLabel(text));
  return found?.[0] ?? null;
}

interface NameColumns {
  readonly entity: number | null;
  readonly year: number | null;
}

function withNames(sheet: SheetView, { entity, year }: NameColumns, { rows }: Section): readonly NamedRow[] {
  const entities = entity === null ? null : namesIn(sheet, entity, rows);
  const years = year === null ? null : namesIn(sheet, year, rows);
  return rows.map((row, index) => {
    return { row, entity: entities?.[index] ?? null, year: years?.[index] ?? null };
  });
}

/** The name stands in every row, or in the first row of each group only. */
function namesIn(sheet: SheetView, column: number, rows: readonly Row[]): readonly (string | null)[] {
  const names = rows.map(({ row }) => textIn(sheet.value(row, column)));
  const isGrouped = names.filter((name) => name === "").length * 2 > names.length;
  let above: string | null = null;
  return names.map((own) => {
    if (own !== "") above = own;
    return own !== "" ? own : isGrouped ? above : null;
  });
}

function textIn(value: CellValue): string {
  return typeof value === "number" ? String(value) : textOf(value);
}

/**
 * Whether years tell assessments apart: a municipality's criteria come again in another year, or all of its rows
 * are of one. Else they say something of each criterion, such as when it was looked at.
 */
function tellsApart(rows: readonly NamedRow[]): boolean {
  const ofCriterion = new Map<string, Set<string>>();
  const ofEntity = new Map<string, Set<string>>();
  for (const { row, entity, year } of rows) {
    if (year === null) continue;
    addTo(ofCriterion, [entity ?? "", criterionKey(row)].join("\n"), year);
    addTo(ofEntity, entity ?? "", year);
  }
  return (
    [...ofCriterion.values()].some(({ size }) => size > 1) ||
    [...ofEntity.values()].every(({ size }) => size === 1)
  );
}

function withoutYear(named: NamedRow): NamedRow {
  return { ...named, year: null };
}

/** "Kalmar 2021"; null for a row that is nobody's. */
function nameOf({ entity, year }: NamedRow): string | null {
  const names = [entity, year].filter((name) => name !== null);
  return names.length === 0 ? null : names.join(" ");
}

/** The name of the only one whose rows these are, "Kalmar 2021"; null where there are others, or none. */
function ownerOf(rows: readonly NamedRow[]): string | null {
  if (rows.some(({ entity }) => entity === null)) return null;
  const [first, ...others] = new Map(rows.map((row) => [plainText(nameOf(row) ?? ""), nameOf(row)])).values();
  return others.length === 0 ? (first ?? null) : null;
}

function withOwner([first, ...others]: Sections, entity: string | null): Sections {
  const named = (section: Section): Section => ({ ...section, layout: { ...section.layout, entity } });
  return [named(first), ...others.map(named)];
}

/** Whether most criteria come again under another name. */
function isListOfMany(rows: readonly NamedRow[]): boolean {
  const namesOf = new Map<string, Set<string>>();
  for (const named of rows) {
    const name = nameOf(named);
    if (name !== null) addTo(namesOf, criterionKey(named.row), plainText(name));
  }
  const shared = [...namesOf.values()].filter(({ size }) => size > 1);
  return shared.length * 2 > namesOf.size;
}

function criterionKey({ key, number, text }: Row): string {
  return [key, number, text].join("\n");
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

function grouped(rows: readonly NamedRow[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const named of rows) {
    const [name, row] = [nameOf(named), named.row];
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
