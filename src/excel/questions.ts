import type { Area } from "../reading/grid";
import { cellCount } from "../reading/areas";
import { takeCells, uncovered } from "./coverage";
import { isSupported } from "./environment";
import type { Facts } from "./facts";
import { frozenIn, frozenKey } from "../reading/input/frozen";
import { outputSheetsKey } from "../reading/input/outputSheets";
import { maySpill, withRoom } from "../reading/input/ownCells";
import type { Block, Questions, SpillQuestion } from "./request";
import { sameValue } from "./sameValue";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import { areaToRead, isTooLarge, windows } from "../reading/input/windows";

/** What a reading is to bring. */
export interface Task {
  /** What the last reading brought; null for the first. */
  readonly previous: Snapshot | null;
  /** Sheets to read even when their content reaches as far as before, by id. */
  readonly wanted: ReadonlySet<string>;
  /** Keys of the settings to read. */
  readonly settings: readonly string[];
  /** Whether to read every sheet, also those that are never input. */
  readonly whole?: boolean;
}

/**
 * The first request of a reading: all that the last reading found is asked for again at once, so that the
 * answers are complete while no sheet has grown.
 */
export function firstQuestions({ previous, wanted, settings }: Task, cellsPerRequest: number): Questions {
  const known = (previous?.sheets ?? []).filter(({ shape }) => shape !== null);
  const again = known.filter(({ id }) => wanted.has(id));
  return {
    settings: [outputSheetsKey, frozenKey, ...settings],
    names: Object.keys(frozenIn(previous?.settings[frozenKey])),
    sizes: known.map(({ id, cut }) => ({ sheet: id, windows: cut ? windows : [] })),
    tables: known.flatMap(({ shape }) => shape?.tables.map(({ id }) => id) ?? []),
    blocks: takeCells(again.flatMap(blockOf), cellsPerRequest),
    spills: again.flatMap(({ id, spills }) => spills.map(({ row, column }) => ({ sheet: id, row, column }))),
  };
}

/** What is still to be asked after the answers so far; null when the reading is complete. */
export function nextQuestions(task: Task, facts: Facts, cellsPerRequest: number): Questions | null {
  const sheets = facts.inputSheets().map(({ id }) => id);
  const names = facts.namesWithoutPlace();
  const sizes = sheets.flatMap((sheet) => missingSize(facts, sheet));
  const tables = sheets.flatMap((sheet) => facts.tablesWithoutArea(sheet));
  const due = dueSheets(task, facts);
  const blocks = takeCells(
    due.flatMap((sheet) => missingBlocks(facts, sheet)),
    cellsPerRequest,
  );
  const spills = due.flatMap((sheet) =>
    blocks.length === 0 ? missingSpills(facts, sheet) : likelySpills(task, facts, sheet),
  );
  const isComplete = [names, sizes, tables, blocks, spills].every((questions) => questions.length === 0);
  return isComplete ? null : { settings: [], names, sizes, tables, blocks, spills };
}

/** How many cells are still to be asked for, as far as the sizes of the sheets are known. */
export function cellsToCome(task: Task, facts: Facts): number {
  const blocks = dueSheets(task, facts).flatMap((sheet) => missingBlocks(facts, sheet));
  return blocks.reduce((sum, { area }) => sum + cellCount(area), 0);
}

/** Sheets whose cells must come with this reading, by id. */
function dueSheets(task: Task, facts: Facts): readonly string[] {
  const sheets = facts.inputSheets().map(({ id }) => id);
  return sheets.filter((sheet) => mustRead(task, facts, sheet));
}

/**
 * Whether a sheet's cells must come with this reading: it is wanted, new, or its content reaches elsewhere than
 * before. While its shape is unknown, only the first two decide.
 */
export function mustRead({ previous, wanted }: Task, facts: Facts, sheet: string): boolean {
  const before = previous?.sheets.find(({ id }) => id === sheet);
  if (wanted.has(sheet) || !before?.shape) return true;
  const shape = facts.shapeOf(sheet);
  return shape !== undefined && !(sameValue(shape, before.shape) && isFrozenAsBefore(before, facts));
}

function isFrozenAsBefore({ id, frozen }: SheetSnapshot, facts: Facts): boolean {
  const now = facts.frozenPlaces().filter(({ sheet }) => sheet === id);
  return sameValue(
    now.map(({ name, area }) => [name, area]),
    frozen.map(({ name, area }) => [name, area]),
  );
}

function missingSize(facts: Facts, sheet: string): Questions["sizes"] {
  const size = facts.sizeOf(sheet);
  if (!size) return [{ sheet, windows: [] }];
  return isTooLarge(size.used) && size.windows.length === 0 ? [{ sheet, windows }] : [];
}

function missingBlocks(facts: Facts, sheet: string): readonly Block[] {
  const size = facts.sizeOf(sheet);
  const area = size ? areaToRead(size.used, size.windows) : null;
  if (!size || !area) return [];
  return uncovered(area, facts.piecesOf(sheet)).map((gap) => ({ sheet, area: gap, hiding: size.hides }));
}

/** Before ExcelApi 1.12 Excel knows no spilling. */
function missingSpills(facts: Facts, sheet: string): readonly SpillQuestion[] {
  const cells = isSupported("ExcelApi", "1.12") ? facts.cellsOf(sheet) : null;
  if (!cells) return [];
  return maySpill(cells)
    .filter((cell) => !facts.spillOf(sheet, cell))
    .map((cell) => ({ sheet, ...cell }));
}

/** So many questions that may be in vain are no weight beside the cells of a sheet. */
const mostGuesses = 100;

/**
 * A sheet of ours has often grown because a formula spills that did not at the last reading, when it had no result
 * yet. To ask its cells that had room beside them together with the sheet's cells saves a request.
 */
function likelySpills({ previous }: Task, facts: Facts, sheet: string): readonly SpillQuestion[] {
  const grid = previous?.sheets.find(({ id }) => id === sheet)?.grid;
  if (!grid || !isSupported("ExcelApi", "1.12")) return [];
  const guesses = withRoom(grid).filter((cell) => !facts.spillOf(sheet, cell));
  return guesses.length > mostGuesses ? [] : guesses.map((cell) => ({ sheet, ...cell }));
}

const nothingHidden = { rows: [], columns: [] };

function blockOf({ id, grid }: SheetSnapshot): readonly Block[] {
  const columnCount = grid?.values[0]?.length ?? 0;
  if (!grid || columnCount === 0) return [];
  const area: Area = { row: grid.row, column: grid.column, rowCount: grid.values.length, columnCount };
  const { rows, columns } = grid.hidden ?? nothingHidden;
  return [{ sheet: id, area, hiding: rows.length + columns.length > 0 }];
}
