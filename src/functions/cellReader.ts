import type * as reading from "./fromCells";

/** Reads an assessment from the cells of an argument. */
export type CellReader = typeof reading;

let loaded: CellReader | null = null;

/** The reader of cells, or null while it has not been loaded: it is a part of the bundle of its own. */
export function cellReader(): CellReader | null {
  return loaded;
}

export async function loadCellReader(): Promise<CellReader> {
  loaded ??= await import("./fromCells");
  return loaded;
}
