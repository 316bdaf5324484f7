import type { Names, Tables } from "../book";
import type { Engine } from "./engine";
import { RemoveSheetCommand } from "#univer";

/** Removes a sheet with its tables, for which Univer would refuse, and with its own names, which Univer would leave. */
export function removeSheet(engine: Engine, id: string, tables: Tables, names: Names): void {
  const sheet = engine.sheet(id).getName();
  for (const table of tables.list()) if (table.sheet === id) tables.remove(table.id);
  for (const name of names.list()) if (name.sheet === sheet) names.remove(name.name, sheet);
  engine.run(RemoveSheetCommand, { subUnitId: id });
}
