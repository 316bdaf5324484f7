import type { Area } from "../parts";
import { toArea } from "./areas";
import { BookError } from "./bookError";
import { hasContent } from "./cells";
import {
  ErrorType,
  FormulaDataModel,
  ICommandService,
  IUndoRedoService,
  ObjectMatrix,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "#univer";
import type {
  DependencyIdentifier,
  ICellData,
  IMutationInfo,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
  Univer,
  Workbook,
  Worksheet,
} from "#univer";

/** A change, and the way back, as Univer's undo stack keeps them. */
export interface Change {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

/** One cell of the workbook. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FormulaCell {
  readonly cell: CellAddress;
  readonly formula: string;
}

/** One workbook inside Univer, and the services that the book uses. */
export class Engine {
  readonly commands: ICommandService;
  readonly formulaData: FormulaDataModel;
  readonly unitId: string;

  constructor(
    readonly univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.unitId = workbook.getUnitId();
    this.commands = this.service(ICommandService);
    this.formulaData = this.service(FormulaDataModel);
  }

  service<T>(id: DependencyIdentifier<T>): T {
    return this.univer.__getInjector().get(id);
  }

  /** The sheet with this id; throws when there is none. */
  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new BookError(`There is no sheet with the id "${id}".`);
    return sheet;
  }

  /** Whole rows as Univer names them. */
  rows(sheet: string, row: number, count: number): IRange {
    const endColumn = this.sheet(sheet).getColumnCount() - 1;
    return { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn };
  }

  /** Whole columns as Univer names them. */
  columns(sheet: string, column: number, count: number): IRange {
    const endRow = this.sheet(sheet).getRowCount() - 1;
    return { startRow: 0, endRow, startColumn: column, endColumn: column + count - 1 };
  }

  /** Runs a command of Univer, which pushes its own undo; throws when Univer refuses. */
  run(command: { readonly id: string }, params: object): void {
    const done = this.commands.syncExecuteCommand(command.id, { unitId: this.unitId, ...params });
    if (!done) throw new BookError(`The workbook refused the command "${command.id}".`);
  }

  /** Changes cells; Univer looks at what is selected unless it is given some range. */
  setCells(sheet: string, value: IObjectMatrixPrimitiveType<ICellData>): void {
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    this.run(SetRangeValuesCommand, { subUnitId: sheet, range, value });
  }

  /** Changes the looks of cells; Univer need not compute anything. */
  setLooks(sheet: string, cellValue: IObjectMatrixPrimitiveType<ICellData>): void {
    const params = { unitId: this.unitId, subUnitId: sheet, cellValue };
    const undo = SetRangeValuesUndoMutationFactory(this.univer.__getInjector(), params);
    const id = SetRangeValuesMutation.id;
    const redo = { id, params: { ...params, trigger: SetStyleCommand.id } };
    this.change([{ redo, undo: { id, params: undo } }]);
  }

  /** Runs mutations as one step of undo. */
  change(changes: readonly Change[]): void {
    this.carryOut({
      redos: changes.map(({ redo }) => redo),
      undos: changes.map(({ undo }) => undo).reverse(),
    });
  }

  /** Runs mutations as one step of undo, which the others take back in their order. */
  carryOut({ redos, undos }: { readonly redos: IMutationInfo[]; readonly undos: IMutationInfo[] }): void {
    for (const { id, params } of redos) this.commands.syncExecuteCommand(id, params);
    this.service(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      redoMutations: redos,
      undoMutations: undos,
    });
  }

  /** A cell as stored, or as the formula spills into it. */
  cell(sheet: string, row: number, column: number): Nullable<ICellData> {
    const stored = this.sheet(sheet).getCellMatrix().getValue(row, column);
    if (stored?.f || stored?.si || hasContent(stored)) return stored;
    return this.spilled(sheet, row, column) ?? stored;
  }

  /** What a formula elsewhere spills into this cell. */
  spilled(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.formulaData.getArrayFormulaCellData()[this.unitId]?.[sheet]?.[row]?.[column];
  }

  /** Formula text of a cell, with "="; null when it has none. */
  formula(sheet: string, row: number, column: number): string | null {
    const cell = this.sheet(sheet).getCellMatrix().getValue(row, column);
    if (!cell?.f && !cell?.si) return null;
    return this.formulaData.getFormulaStringByCell(row, column, sheet, this.unitId) ?? cell.f ?? null;
  }

  /** Does the work and shows the sheet that was shown before, whichever Univer turns to meanwhile. */
  keepingActive<T>(work: () => T): T {
    const active = this.workbook.getActiveSheet();
    try {
      return work();
    } finally {
      this.workbook.setActiveSheet(active);
    }
  }

  /** Every cell with a formula. */
  formulaCells(): FormulaCell[] {
    return this.workbook.getSheetOrders().flatMap((sheet) => {
      const found: FormulaCell[] = [];
      this.sheet(sheet)
        .getCellMatrix()
        .forValue((row, column) => {
          const formula = this.formula(sheet, row, column);
          if (formula !== null) found.push({ cell: { sheet, row, column }, formula });
        });
      return found;
    });
  }

  /** Areas that formulas of the sheet spill to, each starting at its formula. */
  spills(sheet: string): Area[] {
    const areas: Area[] = [];
    const matrix = this.sheet(sheet).getCellMatrix();
    new ObjectMatrix(this.formulaData.getArrayFormulaRange()[this.unitId]?.[sheet] ?? {}).forValue(
      (row, column, range) => {
        if (matrix.getValue(row, column)?.v !== ErrorType.SPILL) areas.push(toArea(range));
      },
    );
    return areas;
  }
}
