import { editions, knownNames, knownParameter, namesOf, type Edition } from "../../scoring/editions";
import { isTranslation } from "../../scoring/editions/translations";
import type { Cap } from "../../scoring/caps";
import { nameKey, withoutNumber } from "../../scoring/names";
import type { Block } from "../outline/blocks";
import { cappedRows } from "../outline/caps";
import { criterionId } from "./criterion";
import { isBlank } from "../cells/cells";
import { editDistance } from "./editDistance";
import { finding } from "../finding";
import type { CellRef } from "../grid";
import { weightsOf } from "../outline/weights";
import type { Finding, ReadParameter, Role } from "../reading";
import { leadColumn, type Row } from "../outline/rows";

/** Longer names are not compared letter by letter. */
const LONGEST_NAME = 100;

/** The parameters of a block in the order of the sheet, by key. */
export function readParameters(block: Block): ReadonlyMap<string, ReadParameter> {
  const names = new Map<string, string>();
  const headings = new Map<string, CellRef[]>();
  for (const { row, reason, parameter } of block.rows) {
    if (reason === null && parameter !== "" && !names.has(parameter)) {
      names.set(parameter, block.parameters.get(parameter)?.name ?? row.parameter);
    }
    if (reason === null || reason === "note") continue;
    const cells = headings.get(parameter) ?? [];
    headings.set(parameter, cells);
    cells.push(...filledCells(block, row));
  }
  const { parameters: weights } = weightsOf(block.rows);
  const caps = capsOf(block);
  return new Map(
    [...names].map(([key, name]): [string, ReadParameter] => {
      const declaredMax = block.parameters.get(key)?.declared?.max ?? block.list?.maxima.get(key) ?? null;
      const weight = (weights.size > 0 ? weights : block.list?.weights)?.get(key) ?? null;
      const own = caps.get(key) ?? [];
      const limits = {
        ...(declaredMax !== null && { declaredMax }),
        ...(weight !== null && { weight }),
        ...(own.length > 0 && { caps: own }),
      };
      return [key, { name, shortName: shortNameOf(name), headings: headings.get(key) ?? [], ...limits }];
    }),
  );
}

/** The caps within each parameter, by key. */
function capsOf(block: Block): ReadonlyMap<string, readonly Cap[]> {
  const caps = new Map<string, Cap[]>();
  for (const { row, points } of cappedRows(block)) {
    const { parameter = "", group } = row.sums ?? {};
    const criteria = (group?.leaves ?? []).map((leaf) => criterionId(block, leaf.row.row));
    caps.set(parameter, [...(caps.get(parameter) ?? []), { criteria, points }]);
  }
  return caps;
}

/** The short name of an edition, unless the sheet's own name is shorter without its number. */
function shortNameOf(name: string): string {
  const own = withoutNumber(name);
  const known = knownNames(name)?.shortName ?? own;
  return known.length <= own.length ? known : own;
}

const headingRoles: readonly Role[] = ["parameter", "group", "number", "criterion", "max", "points"];

function filledCells(block: Block, { row, lead: text }: Row): readonly CellRef[] {
  const { sheet, layout } = block;
  const { columns } = layout;
  const lead = text === "" ? undefined : leadColumn(sheet, layout, row);
  return [...headingRoles.map((role) => columns[role]), lead]
    .filter((column) => column !== undefined)
    .filter((column) => sheet.isOwn(row, column) || !isBlank(sheet.value(row, column)))
    .sort((a, b) => a - b)
    .map((column) => sheet.cell(row, column));
}

/**
 * Names that look like a slip of the pen: the sheet's other parameters belong to an edition, and this name is
 * nearly one of the edition's. A workbook with parameters of its own has none.
 */
export function misspeltParameters(block: Block): readonly Finding[] {
  const names = new Map<string, Named>();
  for (const { row, reason, parameter } of block.rows) {
    if (reason !== null || parameter === "" || names.has(parameter)) continue;
    const name = block.parameters.get(parameter)?.name ?? row.parameter;
    names.set(parameter, { name, row: block.parameters.get(parameter)?.row ?? row.row });
  }
  const unknown = [...names.values()].filter(({ name }) => !knownParameter(name) && !isTranslation(name));
  const edition = editionOf([...names.keys()]);
  if (!edition || unknown.length * 2 > names.size) return [];
  return unknown.flatMap(({ row, name }) => {
    const suggestion = nearestIn(edition, name);
    const { parameter, criterion, points } = block.layout.columns;
    const cell = block.sheet.cell(row, parameter ?? criterion ?? points);
    return suggestion === undefined ? [] : [finding("unknownParameter", cell, { name, suggestion })];
  });
}

/** A parameter's name and the row that it stands in. */
interface Named {
  readonly name: string;
  readonly row: number;
}

/** The edition that most of the names belong to; null when none belongs to any. */
function editionOf(keys: readonly string[]): Edition | null {
  const counted = editions.map((edition) => {
    const known = new Set(edition.parameters.map(({ name }) => nameKey(name)));
    return { edition, count: keys.filter((key) => known.has(key)).length };
  });
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.edition : null;
}

/** The long name of the parameter with a name that differs in at most a fifth of its letters; undefined for none. */
function nearestIn(edition: Edition, name: string): string | undefined {
  const key = nameKey(name).slice(0, LONGEST_NAME);
  const near = edition.parameters
    .flatMap(namesOf)
    .map((known) => ({ known, key: nameKey(known) }))
    .filter(({ known, key: other }) => Math.abs(other.length - key.length) * 5 <= known.length) // spares the comparison
    .map(({ known, key: other }) => ({ known, distance: editDistance(key, other) }))
    .filter(({ known, distance }) => distance * 5 <= known.length);
  const [nearest] = near.sort((a, b) => a.distance - b.distance);
  return nearest && knownNames(nearest.known)?.name;
}
