import type { Area } from "../reading/grid";
import { cellCount } from "../reading/areas";
import { frozenIn, frozenKey, placeIn, type FrozenByName, type NamedPlace } from "../reading/input/frozen";
import { cellsOf, type Cells, type Piece } from "./coverage";
import { outputSheetsIn, outputSheetsKey, sheetOfOutput } from "../reading/input/outputSheets";
import type { Position } from "../reading/input/ownCells";
import type { Answers, CellBlock, Questions, SheetName, Size } from "./request";
import type { Shape, Spill } from "./snapshot";
import { areaToRead } from "../reading/input/windows";

/** What the requests of one reading have brought so far. */
export class Facts {
  readOnly = false;
  readonly settings: Record<string, unknown> = {};
  private sheets: readonly SheetName[] = [];
  private readonly names = new Map<string, string | null>();
  private readonly sizes = new Map<string, Size>();
  private readonly tables = new Map<string, Area>();
  private readonly pieces = new Map<string, CellBlock[]>();
  private readonly spills = new Map<string, Spill[]>();

  /** @param whole whether every sheet is wanted, also those that are never input */
  constructor(private readonly whole: boolean) {}

  /** Takes in the answers to one request. */
  add(questions: Questions, answers: Answers): void {
    this.readOnly = answers.readOnly;
    this.sheets = answers.sheets;
    pairs(questions.settings, answers.settings).forEach(([key, value]) => (this.settings[key] = value));
    pairs(questions.names, answers.names).forEach(([name, formula]) => this.names.set(name, formula));
    pairs(questions.sizes, answers.sizes).forEach(([{ sheet }, size]) => this.sizes.set(sheet, size));
    pairs(questions.tables, answers.tables).forEach(([id, area]) => this.tables.set(id, area));
    for (const block of answers.blocks) append(this.pieces, block.sheet, block);
    for (const [{ sheet, row, column }, area] of pairs(questions.spills, answers.spills)) {
      append(this.spills, sheet, { row, column, area });
    }
  }

  /** Every sheet in tab order. */
  allSheets(): readonly SheetName[] {
    return this.sheets;
  }

  /** Sheets that may hold input: not those that only macros can show, nor those that the add-in wrote. */
  inputSheets(): readonly SheetName[] {
    if (this.whole) return this.sheets;
    const written = outputSheetsIn(this.settings[outputSheetsKey]);
    const output = new Set(written.map((sheet) => sheetOfOutput(sheet, this.sheets)?.id));
    return this.sheets.filter(({ id, visibility }) => visibility !== "VeryHidden" && !output.has(id));
  }

  /** Formulas that are frozen, or have been. */
  frozen(): FrozenByName {
    return frozenIn(this.settings[frozenKey]);
  }

  /** Names of frozen cells that nobody has asked for yet. */
  namesWithoutPlace(): readonly string[] {
    return Object.keys(this.frozen()).filter((name) => !this.names.has(name));
  }

  /** Where the cells of frozen formulas stand, by name, as far as it is known. */
  frozenPlaces(): readonly (NamedPlace & { readonly name: string })[] {
    return Object.keys(this.frozen()).flatMap((name) => {
      const place = placeIn(this.names.get(name) ?? "", this.sheets);
      return place ? [{ name, ...place }] : [];
    });
  }

  sizeOf(sheet: string): Size | undefined {
    return this.sizes.get(sheet);
  }

  /** Tables of a sheet whose areas nobody has asked for yet, by id. */
  tablesWithoutArea(sheet: string): readonly string[] {
    const tables = this.sizes.get(sheet)?.tables ?? [];
    return tables.map(({ id }) => id).filter((id) => !this.tables.has(id));
  }

  /** How far the sheet's content reaches; undefined while a part of that is unknown. */
  shapeOf(sheet: string): Shape | undefined {
    const size = this.sizes.get(sheet);
    if (!size || this.tablesWithoutArea(sheet).length > 0) return undefined;
    const tables = size.tables.flatMap((table) => {
      const area = this.tables.get(table.id);
      return area ? [{ ...table, area }] : [];
    });
    return { used: size.used, windows: size.windows, tables };
  }

  /** Cells of the sheet that have come and tell all that is needed: also which lines are hidden, where any is. */
  piecesOf(sheet: string): readonly Piece[] {
    const pieces = this.pieces.get(sheet) ?? [];
    return this.sizes.get(sheet)?.hides ? pieces.filter(({ hiding }) => hiding) : pieces;
  }

  /** How many cells have come so far. */
  cellsRead(): number {
    return [...this.pieces.values()].flat().reduce((sum, { area }) => sum + cellCount(area), 0);
  }

  /** The cells of the area to read, when all of them have come; null for an empty sheet. */
  cellsOf(sheet: string): Cells | null {
    const size = this.sizes.get(sheet);
    const area = size ? areaToRead(size.used, size.windows) : null;
    return area ? cellsOf(area, this.piecesOf(sheet)) : null;
  }

  /** What Excel said of one of our cells; undefined when it was not asked. */
  spillOf(sheet: string, { row, column }: Position): Spill | undefined {
    return this.spills.get(sheet)?.find((spill) => spill.row === row && spill.column === column);
  }
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function pairs<Q, A>(questions: readonly Q[], answers: readonly A[]): readonly (readonly [Q, A])[] {
  return answers.map((answer, at) => [questions[at] as Q, answer] as const);
}
