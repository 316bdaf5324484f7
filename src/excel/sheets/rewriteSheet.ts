import { rangeOf } from "../request";
import type { SheetDraft } from "../../sheets/draft";
import { addressesOf } from "./addresses";
import { areasOf, type KeptParts } from "./keptParts";
import { mark } from "./mark";
import { spread } from "./mergeSteps";
import { stepsFor } from "./phases";
import type { ForeignThings, SheetThings } from "./sheetThings";
import { carryOut, step, type Step } from "./steps";

export interface Rewriting {
  readonly sheet: Excel.Worksheet;
  /** What we may have written on it, all of which goes. */
  readonly parts: readonly KeptParts[];
  /** What is on it, and what of that stays. */
  readonly things: SheetThings;
  readonly foreign: ForeignThings;
  readonly draft: SheetDraft;
  /** What it has of the draft for certain, in looks of columns, rows and pages; left out where that is not known. */
  readonly previous?: KeptParts;
  /** What is changed in the same request. */
  readonly beside: () => void;
}

/** Puts a draft in the place of what we wrote on a sheet before. What stands elsewhere on it stays. */
export async function rewriteSheet(context: Excel.RequestContext, rewriting: Rewriting): Promise<void> {
  const { things, draft, beside, ...target } = rewriting;
  await carryOut(context, [
    ...removalSteps(rewriting),
    ...stepsFor([{ ...target, draft }]),
    step(() => {
      if (!things.mark.isNullObject) things.mark.delete();
      mark(target.sheet, spread(draft.cells));
      beside();
    }),
  ]);
}

/** A table that a person made longer stays as cells. */
function removalSteps({ sheet, parts, things, foreign }: Rewriting): readonly Step[] {
  const tables = things.tables.items.filter(({ name }) => !foreign.tables.includes(name));
  const charts = things.charts.items.filter(({ name }) => !foreign.charts.includes(name));
  return [
    step(() => {
      for (const chart of charts) chart.delete();
      for (const table of tables) table.convertToRange();
      for (const { address } of parts.flatMap(({ wide }) => wide)) sheet.getRange(address).unmerge();
      for (const { area } of parts.flatMap(({ validations }) => validations))
        rangeOf(sheet, area).dataValidation.clear();
    }),
    ...addressesOf(parts.flatMap(areasOf)).map((address) =>
      step(() => {
        const cells = sheet.getRanges(address);
        cells.clear("All");
        cells.conditionalFormats.clearAll();
      }),
    ),
  ];
}
