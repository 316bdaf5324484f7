import { toContent } from "./cells";
import type { Engine } from "./engine";
import { ObjectMatrix, SetArrayFormulaDataMutation, SetRangeValuesMutation } from "#univer";
import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions } from "#univer";

/** Notices on which sheets a calculation changed a result. */
export class Results {
  private readonly changed = new Set<string>();
  private readonly listener: IDisposable;
  private spilled = new Map<string, string>();

  constructor(
    private readonly engine: Engine,
    private readonly onCalculated: (sheet: string) => void,
  ) {
    this.listener = engine.commands.beforeCommandExecuted((command, options) =>
      this.before(command, options),
    );
  }

  /** To be called after each calculation: tells which sheets have new results. */
  finished(): void {
    const sheets = [...this.changed];
    this.changed.clear();
    sheets.forEach(this.onCalculated);
  }

  dispose(): void {
    this.listener.dispose();
  }

  private before(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetArrayFormulaDataMutation.id) this.compareSpills();
    if (command.id !== SetRangeValuesMutation.id || !options?.["applyFormulaCalculationResult"]) return;
    const { unitId, subUnitId, cellValue } = command.params as {
      unitId: string;
      subUnitId: string;
      cellValue: Record<number, Record<number, ICellData | null>>;
    };
    if (unitId === this.engine.unitId && this.differs(subUnitId, cellValue)) this.changed.add(subUnitId);
  }

  private differs(sheet: string, cells: Record<number, Record<number, ICellData | null>>): boolean {
    const matrix = this.engine.sheet(sheet).getCellMatrix();
    let differs = false;
    new ObjectMatrix(cells).forValue((row, column, cell) => {
      const before = toContent({ ...matrix.getValue(row, column), f: null });
      differs ||= JSON.stringify(before) !== JSON.stringify(toContent({ ...cell, f: null }));
    });
    return differs;
  }

  /** A spill can change although the cell of its formula does not. */
  private compareSpills(): void {
    const data = this.engine.formulaData.getArrayFormulaCellData()[this.engine.unitId] ?? {};
    const now = new Map(Object.entries(data).map(([sheet, cells]) => [sheet, JSON.stringify(cells)]));
    for (const [sheet, cells] of now) if (this.spilled.get(sheet) !== cells) this.changed.add(sheet);
    this.spilled = now;
  }
}
