import type { Chart } from "../chart";
import type { ConditionalFormat, Table } from "../parts";
import type { BookFile, SheetFile } from "../file";
import { usualPage } from "../page";
import type { Change, Engine } from "./engine";
import { CommandType } from "#univer";
import type { IDisposable } from "#univer";

/** What a file says about a sheet and Univer has no place for. */
export interface SheetAside extends Pick<SheetFile, "part" | "isProtected" | "page"> {
  readonly veryHidden: boolean;
}

/** The same of a table. */
export type TableAside = Pick<Table, "style" | "bandedRows" | "showFilterButton" | "showTotals">;

const newSheet: SheetAside = { part: null, veryHidden: false, isProtected: false, page: usualPage };
const newTable: TableAside = {
  style: "TableStyleMedium2",
  bandedRows: true,
  showFilterButton: true,
  showTotals: false,
};

interface Kinds {
  readonly sheet: SheetAside;
  readonly table: TableAside;
  /** The charts of a sheet, by the sheet's id. */
  readonly charts: readonly Chart[];
}

type Kind = keyof Kinds;

export interface PutParams {
  readonly unitId: string;
  readonly kind: Kind;
  readonly id: string;
  readonly value: Kinds[Kind];
}

/** The mutation by which everything here changes. */
export const putMutation = "workbench.mutation.put-aside";

/** Keeps, by id, what Univer cannot hold. Changes go through a mutation of our own, so that undo takes them back. */
export class Aside {
  /** By id and by the rule that was made from it: undo can bring back an earlier rule. */
  readonly conditionalFormats = new Map<string, ConditionalFormat>();
  origin: BookFile["origin"] = null;
  private readonly values: { readonly [K in Kind]: Map<string, Kinds[K]> } = {
    sheet: new Map(),
    table: new Map(),
    charts: new Map(),
  };
  private readonly registration: IDisposable;

  constructor(private readonly engine: Engine) {
    this.registration = engine.commands.registerCommand({
      id: putMutation,
      type: CommandType.MUTATION,
      handler: (_accessor, { kind, id, value }: PutParams) => {
        (this.values[kind] as Map<string, Kinds[Kind]>).set(id, value);
        return true;
      },
    });
  }

  sheet(id: string): SheetAside {
    return this.values.sheet.get(id) ?? newSheet;
  }

  table(id: string): TableAside {
    return this.values.table.get(id) ?? newTable;
  }

  charts(sheet: string): readonly Chart[] {
    return this.values.charts.get(sheet) ?? [];
  }

  /** Keeps a value without a step of undo, as when a file is opened. */
  keep<K extends Kind>(kind: K, id: string, value: Kinds[K]): void {
    (this.values[kind] as Map<string, Kinds[K]>).set(id, value);
  }

  /** Changes a value; undo takes it back. */
  put<K extends Kind>(kind: K, id: string, before: Kinds[K], value: Kinds[K]): void {
    this.engine.change([this.changeOf(kind, id, before, value)]);
  }

  /** The change that `put` makes, for a step of undo that somebody else makes. */
  changeOf<K extends Kind>(kind: K, id: string, before: Kinds[K], value: Kinds[K]): Change {
    const { unitId } = this.engine;
    return {
      redo: { id: putMutation, params: { unitId, kind, id, value } },
      undo: { id: putMutation, params: { unitId, kind, id, value: before } },
    };
  }

  dispose(): void {
    this.registration.dispose();
  }
}
