import type { DraftTable } from "../../sheets/draft";
import { rangeOf } from "../request";
import { step, type Step } from "./steps";

/** Bands in the pale green of Office's themes, which goes with our own greens. */
const tableStyle = "TableStyleLight7";

/** Makes tables of cells whose header texts have been written. */
export function tableSteps(sheet: Excel.Worksheet, tables: readonly DraftTable[]): readonly Step[] {
  return tables.map(({ name, area }) =>
    step(() => {
      const table = sheet.tables.add(rangeOf(sheet, area), true);
      table.name = name;
      table.style = tableStyle;
      table.showBandedRows = true;
    }),
  );
}
