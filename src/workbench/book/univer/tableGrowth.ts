import type { Area, CellContent } from "../parts";
import { toContent } from "./cells";
import { Edits } from "./edits";
import type { CellAddress, Engine } from "./engine";
import type { BookTables } from "./tables";

/**
 * Takes the row below a table into it when a person types there, as Excel does; what a program writes leaves tables as
 * they are. It is a step of undo of its own, so that undo can take back the growth and leave what was typed.
 */
export class TableGrowth {
  private readonly edits: Edits;
  private isProgram = false;

  constructor(
    private readonly engine: Engine,
    private readonly tables: BookTables,
  ) {
    this.edits = new Edits(engine, ({ edited, isTyped }) => {
      const [cell] = edited;
      if (!this.isProgram && isTyped && cell && edited.length === 1) queueMicrotask(() => this.grow(cell));
    });
  }

  /** Does what a program asked for. */
  asProgram<T>(work: () => T): T {
    this.isProgram = true;
    try {
      return work();
    } finally {
      this.isProgram = false;
    }
  }

  dispose(): void {
    this.edits.dispose();
  }

  private grow(cell: CellAddress): void {
    const table = this.tables.list().find((item) => item.sheet === cell.sheet && isBelow(item.area, cell));
    if (!table || table.showTotals || this.content(cell) === null) return;
    this.tables.resize(table.id, { ...table.area, rowCount: table.area.rowCount + 1 });
  }

  private content({ sheet, row, column }: CellAddress): CellContent | "formula" {
    return this.engine.formula(sheet, row, column) === null
      ? toContent(this.engine.cell(sheet, row, column))
      : "formula";
  }
}

function isBelow(area: Area, { row, column }: CellAddress): boolean {
  return row === area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
}
