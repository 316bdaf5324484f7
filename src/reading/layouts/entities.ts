import { plainText } from "../../scoring/names";
import { textOf } from "../cells";
import type { Row } from "../rows";
import type { Section, Sections } from "../sections";
import type { SheetView } from "../sheetView";

/** Rows with the name of whose they are; null where the sheet names none. */
type NamedRows = readonly { readonly row: Row; readonly name: string | null }[];

/**
 * One list of the criteria of many, such as a row for each municipality and criterion, taken apart; any other
 * list stays whole.
 *
 * rows of Kalmar and of Växjö under the heading Kommun -> the sections of Kalmar, those of Växjö
 */
export function byEntity(sheet: SheetView, sections: Sections): readonly Sections[] {
  const column = sections[0].layout.columns.entity;
  if (column === undefined) return [sections];
  const named = sections.map((section) => withNames(sheet, column, section));
  if (!isListOfMany(named.flat())) return [sections];
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

/** The name stands in every row, or in the first row of each group only. */
function withNames(sheet: SheetView, column: number, { rows }: Section): NamedRows {
  const names = rows.map(({ row }) => textOf(sheet.value(row, column)));
  const isGrouped = names.filter((name) => name === "").length * 2 > names.length;
  let above: string | null = null;
  return rows.map((row, index) => {
    const own = names[index] ?? "";
    if (own !== "") above = own;
    return { row, name: own !== "" ? own : isGrouped ? above : null };
  });
}

/** Whether most criteria come again under another name. */
function isListOfMany(rows: NamedRows): boolean {
  const namesOf = new Map<string, Set<string>>();
  for (const { row, name } of rows) {
    if (name === null) continue;
    const criterion = [row.key, row.number, row.text].join("\n");
    const names = namesOf.get(criterion) ?? new Set();
    namesOf.set(criterion, names.add(plainText(name)));
  }
  const shared = [...namesOf.values()].filter(({ size }) => size > 1);
  return shared.length * 2 > namesOf.size;
}

function grouped(rows: NamedRows): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const { row, name } of rows) {
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}
