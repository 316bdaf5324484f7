import { contains } from "../address";
import { isBlank, textOf } from "../cells/cells";
import type { CellRef, CellValue } from "../grid";
import { parameterKey } from "../outline/parameterKey";
import type { Finding, LeftOutReason, ReadCriterion, SheetAssessment } from "../reading";
import type { SheetView } from "../sheetView";
import { concerning } from "./concerning";
import type { Formula } from "./formula";

/** What a check looks at: an assessment as it was read, among the sheets of its workbook. */
export interface Scene {
  readonly assessment: SheetAssessment;
  readonly sheets: ReadonlyMap<string, SheetView>;
  /** The formulas that have to do with the assessment, but for those in the rows of criteria. */
  readonly formulas: readonly Formula[];
  /** The workbook's other assessments. */
  readonly others: readonly SheetAssessment[];
  /** The criterion that stands in a row, by `rowKey`. */
  readonly criteria: ReadonlyMap<string, ReadCriterion>;
  /** Criteria by the name of their parameter. */
  readonly byParameter: ReadonlyMap<string, readonly ReadCriterion[]>;
  /** The rows that are no criteria, by `rowKey`. */
  readonly leftOut: ReadonlyMap<string, LeftOut>;
}

export interface LeftOut {
  readonly sheet: string;
  readonly row: number;
  readonly reason: LeftOutReason;
  /** Name of the parameter that it belongs to, or null. */
  readonly parameter: string | null;
  /** The rows of the sheet that were left out for the same reason and belong to the same parameter, itself too. */
  readonly kin: readonly number[];
}

/** Looks for one kind of trouble. Says nothing where a careful colleague would not. */
export type Check = (scene: Scene) => readonly Finding[];

/** One text for each row of a workbook. */
export function rowKey({ sheet, row }: Pick<CellRef, "sheet" | "row">): string {
  return `${sheet}:${String(row)}`;
}

/** The scene of one assessment. */
export function sceneOf(
  assessment: SheetAssessment,
  workbook: Pick<Scene, "sheets" | "formulas" | "others">,
): Scene {
  const criteria = new Map(assessment.criteria.map((one) => [rowKey(one.pointsCell), one]));
  return {
    ...workbook,
    assessment,
    formulas: concerning(assessment, workbook.formulas),
    criteria,
    byParameter: grouped(assessment.criteria, ({ parameter }) => parameter),
    leftOut: leftOutOf(assessment, criteria),
  };
}

function leftOutOf({ parts, parameters }: SheetAssessment, criteria: Scene["criteria"]): Scene["leftOut"] {
  const owners = new Map(
    parameters.flatMap(({ name, headings }) => headings.map((cell) => [rowKey(cell), name])),
  );
  const owned = new Set(owners.values());
  const rows = parts.flatMap(({ sheet, leftOut }) =>
    leftOut.map(({ row, reason }) => {
      const parameter = owners.get(rowKey({ sheet, row })) ?? above(criteria, { sheet, row }, owned);
      return { sheet, row, reason, parameter };
    }),
  );
  const families = grouped(rows, ({ sheet, reason, parameter }) => [sheet, reason, parameter].join("\n"));
  return new Map(
    [...families.values()].flatMap((family) => {
      const kin = family.map(({ row }) => row);
      return family.map((left) => [rowKey(left), { ...left, kin }]);
    }),
  );
}

/**
 * The parameter of the criterion right above a row that belongs to none, as its formula is so wrong that nobody
 * can tell; null where that parameter has sums of its own.
 */
function above(
  criteria: Scene["criteria"],
  { sheet, row }: Pick<CellRef, "sheet" | "row">,
  owned: ReadonlySet<string>,
): string | null {
  const name = criteria.get(rowKey({ sheet, row: row - 1 }))?.parameter ?? null;
  return name === null || owned.has(name) ? null : name;
}

/** Lists by key, in the order of their first member. */
export function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** What a cell holds: its formula, else its value. */
export function contentAt({ sheets }: Scene, { sheet, row, column }: CellRef): CellValue {
  const view = sheets.get(sheet);
  return view?.formula(row, column) ?? view?.value(row, column) ?? null;
}

/** What a cell shows. */
export function valueAt({ sheets }: Scene, { sheet, row, column }: CellRef): CellValue {
  return sheets.get(sheet)?.value(row, column) ?? null;
}

/** Whether a cell stands in the columns of the assessment, in a row of a criterion or in one that was left out. */
export function isInside({ assessment, criteria, leftOut }: Scene, cell: CellRef): boolean {
  const part = assessment.parts.find(({ sheet, area }) => {
    return sheet === cell.sheet && contains({ ...area, row: cell.row, rowCount: 1 }, cell.row, cell.column);
  });
  return part !== undefined && (criteria.has(rowKey(cell)) || leftOut.has(rowKey(cell)));
}

/** Name of the assessment's parameter that goes by this text, or null. */
export function parameterNamed({ assessment }: Scene, text: string): string | null {
  const key = parameterKey(text);
  return assessment.parameters.find(({ name }) => parameterKey(name) === key)?.name ?? null;
}

/** How far left of a figure its label is looked for. */
const LABEL_REACH = 8;

/** The nearest text left of a cell; "" for none. */
export function labelBeside(scene: Scene, cell: CellRef): string {
  for (let column = cell.column - 1; column >= Math.max(0, cell.column - LABEL_REACH); column--) {
    const value = valueAt(scene, { ...cell, column });
    if (typeof value === "string" && !isBlank(value)) return textOf(value);
  }
  return "";
}
