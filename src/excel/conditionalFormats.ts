import type { Area } from "../reading/grid";
import { parseAreas } from "./areas";
import { isSupported } from "./environment";
import { askLegend, type LegendCell } from "./legends";
import { askMarkedChart, type MarkedChart } from "./markedCharts";
import type { MarkLook } from "./markLooks";
import type { Answer } from "./outcome";
import { read } from "./run";

/**
 * Our rules are always true, and a way to know our formats and their looks again in a file, where Excel keeps no
 * ids, and on a sheet that was copied. They name no cell and call no function.
 */
const ourRule = /^="Klimat(?::(\w+))?"<>""$/;

/** The rule of our formats of this look. */
export function ruleFor(look: MarkLook): string {
  return `="Klimat:${look}"<>""`;
}

/** Where to look for our formats: by id, or among all of the sheet's formats, as Excels before ExcelApi 1.14 always do. */
export interface MarkSearch {
  readonly sheet: string;
  readonly ids: readonly string[] | "all";
  /** Whether it is a sheet of ours, which may have a legend and a chart. */
  readonly isOurs: boolean;
}

/** A sheet and the formats on it that are ours. */
export interface MarkedSheet {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly marks: readonly Mark[];
  readonly legend: readonly LegendCell[];
  /** Null where there is none whose bars show the marks. */
  readonly chart: MarkedChart | null;
}

export interface Mark {
  readonly id: string;
  /** Where it applies now; Excel moves it when rows are inserted or deleted. */
  readonly areas: readonly Area[];
  /** As its rule names it: another Klimat may know more looks than this one. */
  readonly look: string;
}

/**
 * Finds our formats by their rule, legends and charts; those that have gone are left out. Other formats are only told
 * apart, never touched.
 */
export function findMarks(searches: readonly MarkSearch[]): Promise<Answer<readonly MarkedSheet[]>> {
  return read(async (context) => {
    const lists = searches.map((search) => askCandidates(context, search));
    await context.sync();
    const found = lists.map((list) => askMarks(list()));
    await context.sync();
    return found.map((collect) => collect());
  });
}

interface Candidates {
  readonly sheet: Excel.Worksheet;
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly askParts: () => () => Pick<MarkedSheet, "legend" | "chart">;
}

function askCandidates({ workbook }: Excel.RequestContext, search: MarkSearch): () => Candidates {
  const sheet = workbook.worksheets.getItem(search.sheet).load("id,name,protection/protected");
  const askParts = search.isOurs ? askOurParts(sheet) : noParts;
  const all = formatsOf(sheet);
  if (search.ids === "all" || !isSupported("ExcelApi", "1.14")) {
    all.load("items/id,items/type");
    return () => ({ sheet, askParts, formats: all.items.filter(isCustom) });
  }
  const formats = search.ids.map((id) => all.getItemOrNullObject(id).load("id,type"));
  const isThere = (format: Excel.ConditionalFormat) => !format.isNullObject && isCustom(format);
  return () => ({ sheet, askParts, formats: formats.filter(isThere) });
}

function askOurParts(sheet: Excel.Worksheet): Candidates["askParts"] {
  const [askCells, askChart] = [askLegend(sheet), askMarkedChart(sheet)];
  return () => {
    const [legend, chart] = [askCells(), askChart()];
    return () => ({ legend: legend(), chart: chart() });
  };
}

function noParts(): () => Pick<MarkedSheet, "legend" | "chart"> {
  return () => ({ legend: [], chart: null });
}

function isCustom({ type }: Excel.ConditionalFormat): boolean {
  return type === "Custom";
}

function askMarks({ sheet, formats, askParts }: Candidates): () => MarkedSheet {
  const asked = formats.map((format) => ({
    id: format.id,
    rule: format.custom.rule.load("formula"),
    ranges: format.getRanges().load("address"),
  }));
  const parts = askParts();
  return () => ({
    sheet: sheet.id,
    ...parts(),
    isProtected: sheet.protection.protected,
    marks: asked.flatMap(({ id, rule, ranges }) => {
      const ours = ourRule.exec(rule.formula);
      return ours ? [{ id, areas: parseAreas(ranges.address) ?? [], look: ours[1] ?? "" }] : [];
    }),
  });
}

/** All conditional formats of a sheet. */
export function formatsOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}
