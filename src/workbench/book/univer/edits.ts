import type { EditSource } from "../book";
import type { Area } from "../parts";
import { cellArea, union } from "../areas";
import { hasContent } from "./cells";
import type { CellAddress, Engine } from "./engine";
import { ObjectMatrix, SetRangeValuesCommand, SetRangeValuesMutation } from "#univer";
import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, Nullable } from "#univer";

/** Cells that someone gave another content, and cells that someone gave another look. */
export interface Edit {
  readonly sheet: string;
  readonly source: EditSource;
  readonly edited: readonly CellAddress[];
  readonly restyled: Area | null;
  /** Whether it is what a person types, or a program writes: not undo, redo, filling, pasting or moving. */
  readonly isTyped: boolean;
}

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  /** Id of the command that the mutation is part of. */
  readonly trigger?: string;
}

/** Follows what is written to cells by programs and people, as opposed to results of formulas. */
export class Edits {
  private readonly disposables: readonly IDisposable[];
  /** Edits that are being executed; they can be nested. */
  private readonly pending = new WeakMap<object, Edit>();

  constructor(
    private readonly engine: Engine,
    onEdit: (edit: Edit) => void,
  ) {
    this.disposables = [
      engine.commands.beforeCommandExecuted((command, options) => this.before(command, options)),
      engine.commands.onCommandExecuted((command) => {
        const edit = command.params && this.pending.get(command.params);
        if (edit) onEdit(edit);
      }),
    ];
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private before(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id !== SetRangeValuesMutation.id || options?.["fromFormula"]) return;
    const params = command.params as Params;
    if (params.unitId !== this.engine.unitId || isAdaptation(params)) return;
    this.pending.set(params, this.compare(params, options?.fromCollab ? "remote" : "local"));
  }

  private compare({ subUnitId: sheet, cellValue, trigger }: Params, source: EditSource): Edit {
    const stored = this.engine.sheet(sheet).getCellMatrix();
    const edited: CellAddress[] = [];
    let restyled: Area | null = null;
    new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
      if (isEdit(stored.getValue(row, column), cell)) edited.push({ sheet, row, column });
      else if (cell && ("s" in cell || "custom" in cell)) restyled = union(restyled, cellArea(row, column));
    });
    return { sheet, source, edited, restyled, isTyped: trigger === SetRangeValuesCommand.id };
  }
}

/** Formulas that are adapted because rows or columns were inserted or deleted: nobody edited them. */
function isAdaptation({ trigger }: Params): boolean {
  return trigger !== undefined && /^sheet\.command\.(insert|remove)-(row|col)-by-range$/.test(trigger);
}

/**
 * Whether the change gives the cell another content. A change that names the look as well counts only if the content
 * differs, because undo of a new look names the content too. What a formula gives is not its content.
 */
function isEdit(before: Nullable<ICellData>, change: Nullable<ICellData>): boolean {
  if (!change) return hasContent(before);
  const named = (["f", "si", "v", "p"] as const).filter((key) => key in change);
  if (named.length > 0 && !("s" in change) && !("custom" in change)) return true;
  const compared = change.f || change.si ? (["f", "si"] as const) : named;
  return compared.some((key) => (change[key] ?? null) !== (before?.[key] ?? null));
}
