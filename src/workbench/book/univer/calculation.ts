import type { CellAddress, Engine, FormulaCell } from "./engine";
import {
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
} from "#univer";
import type { ICommandInfo, IDisposable, ISetFormulaCalculationStartMutation } from "#univer";

type Task = ISetFormulaCalculationStartMutation;

/**
 * Decides when Univer calculates: one calculation at a time, and the next one only after the results of the last.
 * Univer's own timer stops a running calculation and starts another beside it, which can leave stale values; so what
 * it has collected is taken from it before its timer fires.
 */
export class Calculation {
  private readonly trigger: TriggerCalculationController;
  private readonly listener: IDisposable;
  private readonly dirtyCells: CellAddress[] = [];
  private readonly unknownDependencies = new Set<string>();
  private force = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly onFinished: () => void,
  ) {
    this.trigger = engine.service(TriggerCalculationController);
    this.listener = engine.commands.onCommandExecuted(() => {
      if (this.trigger["_waitingCommandQueue"].length > 0) this.schedule();
    });
    this.schedule();
  }

  /** Computes these formulas again, and what depends on them. */
  recalculateCells(cells: readonly CellAddress[]): void {
    this.dirtyCells.push(...cells);
    this.schedule();
  }

  /** Reads these formulas anew, as what they name is not what it was, and computes them. */
  readAgain(formulas: readonly FormulaCell[]): void {
    const texts = new Set(formulas.map(({ formula }) => formula));
    this.engine.service(IFunctionService).deleteFormulaAstCacheKey(...texts);
    for (const { cell } of formulas) this.unknownDependencies.add(cell.sheet);
    this.recalculateCells(formulas.map(({ cell }) => cell));
  }

  /** Computes every formula again. */
  recalculateAll(): void {
    this.force = true;
    this.schedule();
  }

  /** Resolves when nothing waits and nothing runs. */
  async settled(): Promise<void> {
    while (this.timer !== null || this.running) await (this.running ?? this.start());
  }

  /** Starts nothing more; resolves when what runs has ended, as Univer cannot be taken away under it. */
  async stop(): Promise<void> {
    this.listener.dispose();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    clearTimeout(this.trigger["_setTimeoutKey"]);
    await this.running;
  }

  private schedule(): void {
    clearTimeout(this.trigger["_setTimeoutKey"]);
    this.timer ??= setTimeout(() => {
      if (!this.running) void this.start();
    }, 0);
  }

  private start(): Promise<void> {
    this.running = this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async run(): Promise<void> {
    while (this.timer !== null) {
      await turn();
      if (this.timer === null) return;
      clearTimeout(this.timer);
      this.timer = null;
      await this.calculate(this.take());
    }
  }

  /** Everything that waits to be computed, as one task. */
  private take(): Task {
    const dirty = this.trigger["_generateDirty"](this.trigger["_waitingCommandQueue"]);
    this.trigger["_waitingCommandQueue"] = [];
    const cells = this.dirtyCells.splice(0);
    const forceCalculation = dirty.forceCalculation || this.force;
    this.force = false;
    return {
      ...dirty,
      forceCalculation,
      dirtyRanges: [...dirty.dirtyRanges, ...cells.map(this.toUnitRange)],
      clearDependencyTreeCache: this.takeUnknown(dirty.clearDependencyTreeCache),
    };
  }

  private takeUnknown(collected: Task["clearDependencyTreeCache"]): Task["clearDependencyTreeCache"] {
    const sheets = Object.fromEntries([...this.unknownDependencies].map((sheet) => [sheet, "1"]));
    this.unknownDependencies.clear();
    const { unitId } = this.engine;
    return { ...collected, [unitId]: { ...collected?.[unitId], ...sheets } };
  }

  private readonly toUnitRange = ({ sheet, row, column }: CellAddress) => ({
    unitId: this.engine.unitId,
    sheetId: sheet,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  });

  private async calculate(task: Task): Promise<void> {
    const { commands } = this.engine;
    await new Promise<void>((resolve) => {
      const end = commands.onCommandExecuted((command) => {
        if (!hasEnded(command)) return;
        end.dispose();
        resolve();
      });
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, task, { onlyLocal: true });
    });
    this.onFinished();
  }
}

/** Univer forgets what a rewritten formula depended on a moment after the edit, and must not do so while it computes. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function hasEnded(command: Readonly<ICommandInfo>): boolean {
  if (command.id !== SetFormulaCalculationNotificationMutation.id) return false;
  const params = command.params as { readonly functionsExecutedState?: number } | undefined;
  return params?.functionsExecutedState !== undefined;
}
