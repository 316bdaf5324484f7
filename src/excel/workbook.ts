import { stillHold } from "../reading/input/frozen";
import { hiding, inputGrid } from "../reading/input/inputGrid";
import { cellArea, ownCells } from "../reading/input/ownCells";
import { areaToRead, isTooLarge } from "../reading/input/windows";
import { Facts } from "./facts";
import type { Follower } from "./follower";
import { answer, refusal, type Answer } from "./outcome";
import { cellsToCome, firstQuestions, mustRead, nextQuestions, type Task } from "./questions";
import { request, type Questions, type SheetName } from "./request";
import { sameValue } from "./sameValue";
import type { FrozenCells, SheetSnapshot, Snapshot } from "./snapshot";

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
 * four where our formulas spill; later ones take one, and more only when something has grown. Refused as
 * readingStopped when the follower ends it.
 */
export async function readWorkbook(task: Task, follower?: Follower): Promise<Answer<Snapshot>> {
  const outcome = await gather(task, cellsPerRequest, follower);
  // A sheet or table that has just gone fails the request that names it: begin again with the list.
  const isGone = !outcome.ok && outcome.failure.values.error === "ItemNotFound";
  return isGone && task.previous ? gather({ ...task, previous: null }, cellsPerRequest, follower) : outcome;
}

async function gather(task: Task, limit: number, follower?: Follower): Promise<Answer<Snapshot>> {
  const facts = new Facts(task.whole ?? false);
  let questions: Questions | null = firstQuestions(task, limit);
  while (questions) {
    if (follower?.signal.aborted) return refusal("readingStopped");
    const answers = await request(questions);
    if (answers.ok) facts.add(questions, answers.value);
    else if (!payloadErrors.has(answers.failure.values.error) || limit < fewestCellsPerRequest)
      return answers;
    else return gather(task, Math.floor(limit / 4), follower);
    questions = nextQuestions(task, facts, limit);
    if (follower && questions && questions.blocks.length > 0) report(follower, task, facts, limit);
  }
  return answer(snapshotOf(task, facts));
}

/** What fits into one answer comes too soon to be worth a word. */
function report({ onProgress }: Follower, task: Task, facts: Facts, limit: number): void {
  const done = facts.cellsRead();
  const all = done + cellsToCome(task, facts);
  if (all > limit) onProgress({ done, all });
}

function snapshotOf(task: Task, facts: Facts): Snapshot {
  const input = new Set(facts.inputSheets().map(({ id }) => id));
  return {
    sheets: facts
      .allSheets()
      .map((sheet) => (input.has(sheet.id) ? inputSheet(task, facts, sheet) : blankSheet(facts, sheet))),
    readOnly: facts.readOnly,
    settings: facts.settings,
  };
}

/** A sheet that is never input. */
function blankSheet(facts: Facts, { id, name }: SheetName): SheetSnapshot {
  const frozen = frozenOn(facts, id).map((cells) => ({ ...cells, holds: true }));
  return { id, name, grid: null, shape: null, cut: null, spills: [], frozen };
}

/** The sheet as it was read now; what is equal to the last reading stays the same object. */
function inputSheet(task: Task, facts: Facts, sheet: SheetName): SheetSnapshot {
  const { id } = sheet;
  const before = task.previous?.sheets.find((sheet) => sheet.id === id);
  const now = before && !mustRead(task, facts, id) ? keptSheet(before, sheet) : freshSheet(facts, sheet);
  return sameValue(before, now) ? (before as SheetSnapshot) : now;
}

/** As it was read before, under the name and with the visibility of now. */
function keptSheet({ grid, ...sheet }: SheetSnapshot, { name, visibility }: SheetName): SheetSnapshot {
  if (!grid) return { ...sheet, name, grid };
  const { hidden, ...cells } = grid;
  const lines = { hiddenRows: hidden?.rows ?? [], hiddenColumns: hidden?.columns ?? [] };
  return {
    ...sheet,
    name,
    grid: { ...cells, sheet: name, ...hiding({ isHidden: isHidden(visibility), ...lines }) },
  };
}

/**
 * Excel raises no event for rows and columns that are hidden, shown or filtered in all the ways there are, so that
 * it is seen at the next reading. That is soon enough: it changes no sum.
 */
function isHidden(visibility: string): boolean {
  return visibility !== "Visible";
}

function freshSheet(facts: Facts, { id, name, visibility }: SheetName): SheetSnapshot {
  const shape = facts.shapeOf(id) ?? null;
  const cells = facts.cellsOf(id);
  const area = shape && areaToRead(shape.used, shape.windows);
  const frozen = frozenOn(facts, id).map((place) => ({
    ...place,
    holds: stillHold(facts.frozen()[place.name], place.area, cells),
  }));
  if (!shape || !cells || !area) return { id, name, grid: null, shape, cut: null, spills: [], frozen };
  const own = ownCells(cells);
  const spills = own.flatMap((cell) => facts.spillOf(id, cell) ?? []);
  const grid = inputGrid({ sheet: name, isHidden: isHidden(visibility), ...cells, tables: shape.tables }, [
    ...own.map(cellArea),
    ...spills.flatMap(({ area }) => area ?? []),
    ...frozen.filter(({ holds }) => holds).map(({ area }) => area),
  ]);
  return { id, name, grid, shape, cut: isTooLarge(shape.used) ? area : null, spills, frozen };
}

function frozenOn(facts: Facts, id: string): readonly Omit<FrozenCells, "holds">[] {
  const places = facts.frozenPlaces().filter(({ sheet }) => sheet === id);
  return places.map(({ name, area }) => ({ name, area }));
}
