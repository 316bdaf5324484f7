import type { Area } from "../reading/grid";
import { parseAreas } from "./areas";
import { isSupported } from "./environment";
import { formatOfLook, isSign, signFormat, type MarkLook } from "./markLooks";
import type { Answer } from "./outcome";
import { rangeOf } from "./request";
import { read, write } from "./run";

/**
 * Our rules are always true, and a way to know our formats and their looks again in a file, where Excel keeps no
 * ids, and on a sheet that was copied. They name no cell and call no function.
 */
const ourRule = /^="Klimat(?::(\w+))?"<>""$/;

/** Where to look for our formats: by id, or among all of the sheet's formats, as Excels before ExcelApi 1.14 always do. */
export interface MarkSearch {
  readonly sheet: string;
  readonly ids: readonly string[] | "all";
}

/** A sheet and the formats on it that are ours. */
export interface MarkedSheet {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly id: string;
  /** Where it applies now; Excel moves it when rows are inserted or deleted. */
  readonly areas: readonly Area[];
  /** As its rule names it: another Klimat may know more looks than this one. */
  readonly look: string;
}

/** What to take away, what to add and which settings to keep with that, in one step of undo. */
export interface MarkChange {
  readonly remove: readonly { readonly sheet: string; readonly id: string }[];
  /** Each goes in above those before it. */
  readonly add: readonly { readonly sheet: string; readonly area: Area; readonly look: MarkLook }[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Finds our formats by their rule; those that have gone are left out. Other formats are only told apart, never touched. */
export function findMarks(searches: readonly MarkSearch[]): Promise<Answer<readonly MarkedSheet[]>> {
  return read(async (context) => {
    const lists = searches.map((search) => askCandidates(context, search));
    await context.sync();
    const found = lists.map((list) => askMarks(list()));
    await context.sync();
    return found.map((collect) => collect());
  });
}

/** Makes the change with one request; the ids of the new formats stand in the order of `add`. */
export function changeMarks({ remove, add, settings }: MarkChange): Promise<Answer<readonly string[]>> {
  return write(async (context) => {
    const { worksheets, settings: kept } = context.workbook;
    for (const { sheet, id } of remove) formatsOf(worksheets.getItem(sheet)).getItem(id).delete();
    const added = add.map(({ sheet, area, look }) => addMark(rangeOf(worksheets.getItem(sheet), area), look));
    for (const [key, value] of Object.entries(settings)) kept.add(key, value);
    await context.sync();
    return added.map(({ id }) => id);
  });
}

interface Candidates {
  readonly sheet: Excel.Worksheet;
  readonly formats: readonly Excel.ConditionalFormat[];
}

function askCandidates({ workbook }: Excel.RequestContext, search: MarkSearch): () => Candidates {
  const sheet = workbook.worksheets.getItem(search.sheet).load("id,protection/protected");
  const all = formatsOf(sheet);
  if (search.ids === "all" || !isSupported("ExcelApi", "1.14")) {
    all.load("items/id,items/type");
    return () => ({ sheet, formats: all.items.filter(isCustom) });
  }
  const formats = search.ids.map((id) => all.getItemOrNullObject(id).load("id,type"));
  return () => ({ sheet, formats: formats.filter((format) => !format.isNullObject && isCustom(format)) });
}

function isCustom({ type }: Excel.ConditionalFormat): boolean {
  return type === "Custom";
}

function askMarks({ sheet, formats }: Candidates): () => MarkedSheet {
  const asked = formats.map((format) => ({
    id: format.id,
    rule: format.custom.rule.load("formula"),
    ranges: format.getRanges().load("address"),
  }));
  return () => ({
    sheet: sheet.id,
    isProtected: sheet.protection.protected,
    marks: asked.flatMap(({ id, rule, ranges }) => {
      const ours = ourRule.exec(rule.formula);
      return ours ? [{ id, areas: parseAreas(ranges.address) ?? [], look: ours[1] ?? "" }] : [];
    }),
  });
}

function addMark(range: Excel.Range, look: MarkLook): Excel.ConditionalFormat {
  const added = range.conditionalFormats.add("Custom");
  const { rule, format } = added.custom;
  rule.formula = `="Klimat:${look}"<>""`;
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

function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}
