import type { Area } from "../reading/grid";
import { formatsOf, ruleFor } from "./conditionalFormats";
import type { LegendCell } from "./legends";
import { colorBars, type Bar } from "./markedCharts";
import { formatOfLook, isSign, signFormat, type MarkLook } from "./markLooks";
import type { Answer } from "./outcome";
import { rangeOf } from "./request";
import { write } from "./run";

/** What to take away, what to add, and which cells, bars and settings to write with that, in one step of undo. */
export interface MarkChange {
  readonly remove: readonly { readonly sheet: string; readonly id: string }[];
  /** Each goes in above those before it. */
  readonly add: readonly { readonly sheet: string; readonly area: Area; readonly look: MarkLook }[];
  readonly cells: readonly MarkCell[];
  readonly charts: readonly BarChange[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A cell of a legend, and what it is to hold; "" for nothing. */
export interface MarkCell extends Pick<LegendCell, "area" | "value"> {
  readonly sheet: string;
}

/** What becomes of the bars of a sheet's chart. */
export interface BarChange {
  readonly sheet: string;
  /** All that are marked then. */
  readonly marked: readonly Bar[];
  /** Those that get another colour. */
  readonly bars: readonly Bar[];
}

/** Makes the change with one request; the ids of the new formats stand in the order of `add`. */
export function changeMarks({
  remove,
  add,
  cells,
  charts,
  settings,
}: MarkChange): Promise<Answer<readonly string[]>> {
  return write(async (context) => {
    const { worksheets, settings: kept } = context.workbook;
    for (const { sheet, id } of remove) formatsOf(worksheets.getItem(sheet)).getItem(id).delete();
    const added = add.map(({ sheet, area, look }) => addMark(rangeOf(worksheets.getItem(sheet), area), look));
    for (const { sheet, area, value } of cells) rangeOf(worksheets.getItem(sheet), area).values = [[value]];
    for (const { sheet, marked, bars } of charts) colorBars(worksheets.getItem(sheet), marked, bars);
    for (const [key, value] of Object.entries(settings)) kept.add(key, value);
    await context.sync();
    return added.map(({ id }) => id);
  });
}

function addMark(range: Excel.Range, look: MarkLook): Excel.ConditionalFormat {
  const added = range.conditionalFormats.add("Custom");
  const { rule, format } = added.custom;
  rule.formula = ruleFor(look);
  if (isSign(look)) {
    format.numberFormat = signFormat(look);
  } else {
    const { fill, font, bold } = formatOfLook(look);
    format.fill.color = fill;
    format.font.color = font;
    if (bold) format.font.bold = true;
  }
  return added.load("id");
}
