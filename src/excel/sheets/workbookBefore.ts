import {
  outputSheetsIn,
  outputSheetsKey,
  sheetOfOutput,
  type OutputSheet,
} from "../../reading/input/outputSheets";
import { askSetting, type SheetName } from "../request";

/** What is to be known before sheets are written, and again if that fails. */
export interface WorkbookBefore {
  readonly readOnly: boolean;
  readonly sheets: readonly Pick<SheetName, "id" | "name">[];
  /** The setting that lists our output, as it is; undefined where there is none. */
  readonly setting: unknown;
  /** Our output that is still there. */
  readonly outputs: readonly OutputSheet[];
}

/** Asks for it; to be called after a sync. */
export function askWorkbookBefore({ workbook }: Excel.RequestContext): () => WorkbookBefore {
  workbook.load("readOnly");
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name");
  const setting = askSetting(workbook, outputSheetsKey);
  return () => {
    const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
    const outputs = outputSheetsIn(setting()).filter((output) => sheetOfOutput(output, sheets));
    return { readOnly: workbook.readOnly, sheets, setting: setting(), outputs };
  };
}

/** Lists the sheets as our output. */
export function keepOutputs({ settings }: Excel.Workbook, outputs: readonly OutputSheet[]): void {
  settings.add(outputSheetsKey, outputs);
}
