import type { Area } from "../reading/grid";
import { parseAreas } from "./areas";
import { isSupported } from "./environment";
import { listen, type Handlers } from "./handlers";
import type { Answer } from "./outcome";

/** Something that happened in the workbook, here or at a co-author's. Sheets are named by id. */
export type Change =
  /** Cells were typed in, pasted, cleared, inserted or deleted; `remote` by a co-author. */
  | { readonly kind: "edited"; readonly sheet: string; readonly remote: boolean }
  /** Formulas got new results; the areas are null where Excel does not say which. */
  | { readonly kind: "calculated"; readonly sheet: string; readonly areas: readonly Area[] | null }
  /** A sheet or a table came, went, was renamed, shown or hidden. */
  | { readonly kind: "structure" };

/**
 * Tells the listener of every change from now on, with one request. Each event is asked of the workbook as a
 * whole. Older Excels do not tell of renamed sheets (before ExcelApi 1.17), and none tells of renamed tables:
 * the next reading sees both.
 *
 * @returns the way to stop
 */
export function watch(listener: (change: Change) => void): Promise<Answer<() => Promise<void>>> {
  return listen((workbook) => addHandlers(workbook, listener));
}

function addHandlers({ worksheets, tables }: Excel.Workbook, listener: (change: Change) => void): Handlers {
  const edited = ({ worksheetId, source }: Excel.WorksheetChangedEventArgs) => {
    listener({ kind: "edited", sheet: worksheetId, remote: source === "Remote" });
    return Promise.resolve();
  };
  const calculated = ({ worksheetId, address }: Excel.WorksheetCalculatedEventArgs) => {
    listener({ kind: "calculated", sheet: worksheetId, areas: areasOf(address) });
    return Promise.resolve();
  };
  const structure = () => {
    listener({ kind: "structure" });
    return Promise.resolve();
  };
  return [
    worksheets.onChanged.add(edited),
    worksheets.onCalculated.add(calculated),
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    tables.onAdded.add(structure),
    tables.onDeleted.add(structure),
    ...(isSupported("ExcelApi", "1.17")
      ? [worksheets.onNameChanged.add(structure), worksheets.onVisibilityChanged.add(structure)]
      : []),
  ];
}

/** Excels before ExcelApi 1.11 send no address, although the types promise one. */
function areasOf(address: string | undefined): readonly Area[] | null {
  return address ? parseAreas(address) : null;
}
