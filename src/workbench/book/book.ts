import type { Chart, ChartBounds, ChartPlace } from "./chart";
import type { BookFile } from "./file";
import type { PageLayout } from "./page";
import type {
  Area,
  CellContent,
  ConditionalFormat,
  DataValidation,
  DefinedName,
  Freeze,
  Table,
  Visibility,
} from "./parts";
import type { CellStyle } from "./style";

/**
 * An open workbook: values, formulas, looks, and what happens to them. Knows nothing of Office.js.
 * Sheets are named by id, which outlives a renaming. Reading and writing are synchronous; formulas are
 * computed afterwards, and `settled` says when.
 */
export interface Book {
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: Names;
  readonly sizes: Sizes;
  readonly validations: Validations;
  /** Settings of one add-in in this workbook: key -> JSON text. */
  settings(addInId: string): Map<string, string>;
  activeSheet(): string;
  selection(): { readonly sheet: string; readonly areas: readonly Area[] };
  select(sheet: string, areas: readonly Area[]): void;

  /** Smallest area with content, or with content or looks, in the sheet or an area of it; null when there is none. */
  usedArea(sheet: string, valuesOnly: boolean, within?: Area): Area | null;
  /** Computed values, in rows; a formula that waits for its first result is {error: "#BUSY!"}. */
  values(sheet: string, area: Area): CellContent[][];
  /** Formula text with "=" for a formula cell (a spilled-to cell has none), else its value. */
  formulas(sheet: string, area: Area): CellContent[][];
  /** What the cells show, such as "81 %" or "81%". */
  texts(sheet: string, area: Area): string[][];
  style(sheet: string, row: number, column: number): CellStyle;
  /** Area that the formula in this cell spills to, itself included; null when it does not spill. */
  spillOf(sheet: string, row: number, column: number): Area | null;
  /** The cell whose formula spills into this one; null when there is none. */
  spillParent(
    sheet: string,
    row: number,
    column: number,
  ): { readonly row: number; readonly column: number } | null;
  merges(sheet: string): readonly Area[];

  /**
   * A text that starts with "=" becomes a formula, one that starts with an apostrophe is the text after it,
   * whatever that is; undefined leaves the cell as it is.
   */
  write(sheet: string, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void;
  /** Merges the given properties into the look of each cell. */
  setStyle(sheet: string, area: Area, style: CellStyle): void;
  clear(sheet: string, area: Area, what: "contents" | "formats" | "all"): void;
  /**
   * Puts the area's rows in another order: row i gets the contents and looks of row order[i], but keeps its borders.
   * Formulas refer from their new rows as copies would.
   */
  reorderRows(sheet: string, area: Area, order: readonly number[]): void;
  merge(sheet: string, area: Area): void;
  /** Splits every merged cell that reaches into the area. */
  unmerge(sheet: string, area: Area): void;
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;
  isRowHidden(sheet: string, row: number): boolean;
  isColumnHidden(sheet: string, column: number): boolean;
  setRowsHidden(sheet: string, row: number, count: number, hidden: boolean): void;
  setColumnsHidden(sheet: string, column: number, count: number, hidden: boolean): void;

  conditionalFormats(sheet: string): readonly ConditionalFormat[];
  addConditionalFormat(sheet: string, format: Omit<ConditionalFormat, "id" | "priority">): ConditionalFormat;
  changeConditionalFormat(sheet: string, id: string, change: Partial<Omit<ConditionalFormat, "id">>): void;
  removeConditionalFormat(sheet: string, id: string): void;

  readonly charts: Charts;

  /** Everything between the two calls is one step of undo. */
  asOneStep<T>(work: () => T): T;
  /** As `asOneStep`, for work that takes its time: the step ends when what is handed back is called. */
  startStep(): () => void;
  undo(): boolean;
  redo(): boolean;

  /** Hands over the functions that an add-in offers; formulas that use them are computed again. */
  setFunctions(functions: readonly BookFunction[], caller: FunctionCaller): void;
  /** Resolves when no formula waits to be computed (calls of an add-in's functions may still be open). */
  settled(): Promise<void>;
  /** Computes every formula again. */
  recalculate(): void;

  /** Calls the listener for each thing that happened; returns the way to stop. */
  listen(listener: (event: BookEvent) => void): () => void;
  /** The workbook as it stands now, to be written to a file. */
  toFile(): BookFile;
  dispose(): void;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly tabColor: string | null;
  readonly showGridLines: boolean;
  readonly freeze: Freeze | null;
  readonly page: PageLayout;
}

export interface Sheets {
  /** In tab order. */
  list(): readonly SheetInfo[];
  add(name?: string): SheetInfo;
  /** Adds a copy with all that belongs to the sheet, at this position: "Blad1" -> "Blad1 (2)". */
  copy(id: string, position: number): SheetInfo;
  remove(id: string): void;
  rename(id: string, name: string): void;
  move(id: string, position: number): void;
  setVisibility(id: string, visibility: Visibility): void;
  setProtected(id: string, isProtected: boolean): void;
  setTabColor(id: string, color: string | null): void;
  setGridLines(id: string, shown: boolean): void;
  setFreeze(id: string, freeze: Freeze | null): void;
  setPage(id: string, change: Partial<PageLayout>): void;
  activate(id: string): void;
}

/** Widths of columns and heights of rows, in points. */
export interface Sizes {
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, count: number, width: number): void;
  /** Makes the columns as wide as their texts in these rows need. */
  fitColumns(sheet: string, area: Area): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, count: number, height: number): void;
  /** Lets the rows be as high as their texts need. */
  fitRows(sheet: string, row: number, count: number): void;
}

/** What may be typed into cells. */
export interface Validations {
  list(sheet: string): readonly DataValidation[];
  /** In the place of what was said of these cells before. */
  set(sheet: string, validation: DataValidation): void;
  clear(sheet: string, areas: readonly Area[]): void;
}

export interface Tables {
  list(): readonly (Table & { readonly sheet: string })[];
  add(sheet: string, area: Area, hasHeaders: boolean, name?: string): Table;
  remove(id: string): void;
  rename(id: string, name: string): void;
  /** Another area with the same header row. */
  resize(id: string, area: Area): void;
  setStyle(id: string, style: Partial<Pick<Table, "style" | "bandedRows" | "showFilterButton">>): void;
}

/** The charts of sheets, the undermost first. */
export interface Charts {
  list(sheet: string): readonly Chart[];
  add(sheet: string, chart: Omit<Chart, "id">): Chart;
  change(sheet: string, id: string, change: Partial<Omit<Chart, "id">>): void;
  remove(sheet: string, id: string): void;
  /** Where a place lies on the sheet, in points. */
  boundsOf(sheet: string, place: ChartPlace): ChartBounds;
  /** The place from one cell to another that lies there. */
  placeAt(sheet: string, bounds: ChartBounds): ChartPlace;
}

export interface Names {
  list(): readonly DefinedName[];
  set(name: DefinedName): void;
  remove(name: string, sheet: string | null): void;
}

/** A function of an add-in, as its metadata declares it. */
export interface BookFunction {
  /** As typed in a cell: "KLIMAT.TOTAL". */
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly isMatrix: boolean;
    readonly isOptional: boolean;
  }[];
  readonly isStream: boolean;
}

/** A value, or a matrix that spills. An add-in's own error has a text beside its code. */
export type FunctionResult =
  CellContent | { readonly error: CellError; readonly message: string } | readonly (readonly CellContent[])[];

type CellError = Extract<CellContent, object>["error"];

/** An argument: a single value, a matrix for a matrix parameter, null when left out; the address where it is a reference. */
export interface FunctionArgument {
  readonly value: CellContent | readonly (readonly CellContent[])[];
  /** Such as "Blad1!A1:F30"; null when it is no reference. */
  readonly address: string | null;
}

/** Carries calls to the add-in. The book shares one call among all cells with the same function and arguments. */
export interface FunctionCaller {
  /** Returns the way to cancel. `onResult` may be called many times for a stream. */
  call(
    name: string,
    args: readonly FunctionArgument[],
    callerAddress: string,
    onResult: (result: FunctionResult) => void,
  ): () => void;
}

export type EditSource = "local" | "remote";

export type BookEvent =
  | {
      readonly kind: "cellsChanged";
      readonly sheet: string;
      readonly area: Area;
      readonly change: CellsChange;
      readonly source: EditSource;
    }
  | { readonly kind: "calculated"; readonly sheet: string }
  | { readonly kind: "formatChanged"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetMoved"; readonly sheet: string }
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "sheetVisibilityChanged"; readonly sheet: string }
  | { readonly kind: "rowsHiddenChanged"; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: "tableAdded" | "tableDeleted" | "tableChanged";
      readonly sheet: string;
      readonly table: string;
    }
  | { readonly kind: "chartsChanged"; readonly sheet: string }
  | { readonly kind: "selectionChanged" };

export type CellsChange = "edited" | "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted";
