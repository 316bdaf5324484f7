import type { BookFunction, FunctionCaller } from "../../book";
import { cellArea } from "../../areas";
import type { Calculation } from "../calculation";
import { address } from "../cellNames";
import { Edits } from "../edits";
import type { CellAddress, Engine, FormulaCell } from "../engine";
import {
  ErrorValueObject,
  IFunctionService,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from "#univer";
import type { BaseValueObject, ICommandInfo, IDisposable } from "#univer";
import { AddInFunction } from "./addInFunction";
import { ArgumentError, toArguments } from "./arguments";
import type { Variant } from "./arguments";
import { Calls } from "./calls";
import { toValueObject, waiting } from "./results";

/** Mutations after which a formula may stand in another cell than before. */
const moves: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveSheetMutation.id,
]);

/** The functions that an add-in offers to the formulas of one workbook. */
export class AddInFunctions {
  private readonly service: IFunctionService;
  private readonly listeners: readonly IDisposable[];
  private names: string[] = [];
  private calls: Calls | null = null;
  private pattern = /$^/;

  constructor(
    private readonly engine: Engine,
    private readonly calculation: Calculation,
  ) {
    this.service = engine.service(IFunctionService);
    this.listeners = [
      engine.commands.onCommandExecuted((command) => this.follow(command)),
      // An edited cell starts anew, even with the same formula.
      new Edits(engine, ({ edited }) => edited.forEach((cell) => this.calls?.release(cell))),
    ];
  }

  /** Offers these functions instead of the ones before, and computes the formulas that use them. */
  set(functions: readonly BookFunction[], caller: FunctionCaller): void {
    this.withdraw();
    this.calls = new Calls(caller, (cells) => this.calculation.recalculateCells(cells));
    this.names = functions.map((item) => item.name.toUpperCase());
    this.service.registerExecutors(...functions.map((item) => this.toFunction(item)));
    this.pattern = new RegExp(
      `(?<![\\p{L}\\p{N}_.])(${this.names.map(escape).join("|") || "$^"})\\s*\\(`,
      "iu",
    );
    this.calculation.readAgain(this.cellsInUse());
  }

  /** To be called after each calculation. */
  finished(): void {
    this.calls?.sweep((cell) => this.pattern.test(this.formula(cell)));
  }

  /** The next calculation calls again whatever is not a stream. */
  forgetResults(): void {
    this.calls?.forgetResults();
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.withdraw();
  }

  private withdraw(): void {
    this.calls?.close();
    this.calls = null;
    this.service.unregisterExecutors(...this.names);
  }

  private toFunction(item: BookFunction): AddInFunction {
    const made = new AddInFunction(item.name.toUpperCase(), (cell, variants) =>
      this.compute(item, cell, variants),
    );
    made.minParams = item.parameters.filter((parameter) => !parameter.isOptional).length;
    made.maxParams = item.parameters.length;
    return made;
  }

  private compute(item: BookFunction, cell: CellAddress, variants: readonly Variant[]): BaseValueObject {
    if (!this.calls) return waiting();
    this.calls.visit(cell);
    try {
      const args = toArguments(this.engine, item.parameters, variants);
      const caller = address(this.engine.sheet(cell.sheet).getName(), cellArea(cell.row, cell.column));
      const result = this.calls.ask({ name: item.name, args, isStream: item.isStream, cell, caller });
      return result === null ? waiting() : toValueObject(result);
    } catch (error) {
      if (error instanceof ArgumentError) return ErrorValueObject.create(error.error);
      throw error;
    }
  }

  /** A formula that moved must be computed where it stands now, or its results would go to where it stood. */
  private follow(command: Readonly<ICommandInfo>): void {
    if (this.calls && moves.has(command.id))
      this.calculation.recalculateCells(this.cellsInUse().map(({ cell }) => cell));
  }

  private cellsInUse(): FormulaCell[] {
    return this.engine.formulaCells().filter(({ formula }) => this.pattern.test(formula));
  }

  private formula({ sheet, row, column }: CellAddress): string {
    if (!this.engine.workbook.getSheetBySheetId(sheet)) return "";
    return this.engine.formula(sheet, row, column) ?? "";
  }
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
