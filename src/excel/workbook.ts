import type { Area, Grid, GridTable } from "../reading/grid";
import { intersection, sameArea } from "./areas";
import { Facts } from "./facts";
import { answer, type Answer } from "./outcome";
import { cellArea, ownCells } from "./ownCells";
import { firstQuestions, mustRead, nextQuestions, type Task } from "./questions";
import { request, type Questions, type SheetName } from "./request";
import { sameValue } from "./sameValue";
import type { Shape, SheetSnapshot, Snapshot, Spill } from "./snapshot";
import { areaToRead, isTooLarge } from "./windows";

/** Values and formulas of so many cells stay well under the 5 MB that Excel on the web allows an answer. */
const cellsPerRequest = 50_000;
const fewestCellsPerRequest = 500;

/** Excel's ways of saying that a request asked for too much at once. */
const payloadErrors: ReadonlySet<unknown> = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
]);

/**
 * Reads the workbook: the list of its sheets, then how far each one's content reaches, and only then the cells,
 * of the sheets that are new, wanted or of another shape than before. A first reading takes three requests, or
 * four where our formulas spill; later ones take one, and more only when something has grown.
 */
export async function readWorkbook(task: Task): Promise<Answer<Snapshot>> {
  const outcome = await gather(task, cellsPerRequest);
  // A sheet or table that has just gone fails the request that names it: begin again with the list.
  const isGone = !outcome.ok && outcome.failure.values.error === "ItemNotFound";
  return isGone && task.previous ? gather({ ...task, previous: null }, cellsPerRequest) : outcome;
}

async function gather(task: Task, limit: number): Promise<Answer<Snapshot>> {
  const facts = new Facts();
  let questions: Questions | null = firstQuestions(task, limit);
  while (questions) {
    const answers = await request(questions);
    if (answers.ok) facts.add(questions, answers.value);
    else if (!payloadErrors.has(answers.failure.values.error) || limit < fewestCellsPerRequest)
      return answers;
    else return gather(task, Math.floor(limit / 4));
    questions = nextQuestions(task, facts, limit);
  }
  return answer(snapshotOf(task, facts));
}

function snapshotOf(task: Task, facts: Facts): Snapshot {
  const input = new Set(facts.inputSheets().map(({ id }) => id));
  return {
    sheets: facts
      .allSheets()
      .map((sheet) => (input.has(sheet.id) ? inputSheet(task, facts, sheet) : blankSheet(sheet))),
    readOnly: facts.readOnly,
    settings: facts.settings,
  };
}

/** A sheet that is never input. */
function blankSheet({ id, name }: SheetName): SheetSnapshot {
  return { id, name, grid: null, shape: null, cut: null, spills: [] };
}

/** The sheet as it was read now; what is equal to the last reading stays the same object. */
function inputSheet(task: Task, facts: Facts, { id, name }: SheetName): SheetSnapshot {
  const before = task.previous?.sheets.find((sheet) => sheet.id === id);
  const now = before && !mustRead(task, facts, id) ? renamed(before, name) : freshSheet(facts, id, name);
  return sameValue(before, now) ? (before as SheetSnapshot) : now;
}

function renamed(sheet: SheetSnapshot, name: string): SheetSnapshot {
  return { ...sheet, name, grid: sheet.grid && { ...sheet.grid, sheet: name } };
}

function freshSheet(facts: Facts, id: string, name: string): SheetSnapshot {
  const shape = facts.shapeOf(id) ?? null;
  const cells = facts.cellsOf(id);
  const area = shape && areaToRead(shape.used, shape.windows);
  if (!shape || !cells || !area) return { id, name, grid: null, shape, cut: null, spills: [] };
  const own = ownCells(cells);
  const spills = own.flatMap((cell) => facts.spillOf(id, cell) ?? []);
  const grid: Grid = { ...cells, sheet: name, tables: tablesWithin(area, shape), own: ownAreas(own, spills) };
  return { id, name, grid, shape, cut: isTooLarge(shape.used) ? area : null, spills };
}

/** Tables as far as they were read; one whose header was not is left out. */
function tablesWithin(area: Area, shape: Shape): readonly GridTable[] {
  return shape.tables.flatMap(({ name, hasHeaders, hasTotals, area: whole }) => {
    const read = intersection(area, whole);
    if (read?.row !== whole.row) return [];
    return [{ name, area: read, hasHeaders, hasTotals: hasTotals && sameArea(read, whole) }];
  });
}

function ownAreas(
  own: readonly { row: number; column: number }[],
  spills: readonly Spill[],
): readonly Area[] {
  return [...own.map(cellArea), ...spills.flatMap(({ area }) => area ?? [])];
}
