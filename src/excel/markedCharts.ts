import { parseAddress } from "../reading/parseAddress";
import { markedChart } from "../sheets/markedChart";
import { isSupported } from "./environment";
import type { Area } from "../reading/grid";

/**
 * Names, hidden and of the chart's sheet alone: of the cells of the assessment that the chart shows, so that Excel moves
 * it along, and of a text that says which bars are marked, as Office.js cannot say which colour a bar has.
 */
export const chartNames = { assessment: "Klimat.chart.assessment", bars: "Klimat.chart.bars" } as const;

/** A bar with a colour of its own, counted from 0: {index: 2, color: "#CE7200"} */
export interface Bar {
  readonly index: number;
  readonly color: string;
}

/** A chart of ours whose bars are parameters. */
export interface MarkedChart {
  /** Cells of the assessment that it shows. */
  readonly assessment: { readonly sheet: string; readonly area: Area };
  /** What stands beside its bars. */
  readonly parameters: readonly string[];
  /** The bars that we marked. */
  readonly marked: readonly Bar[];
}

/**
 * Asks for the chart of a sheet. To be called again after a sync, and what that gives after another one. Null for one
 * that is gone or has no bars any more, and in Excels that cannot say what stands beside them (before ExcelApi 1.12).
 */
export function askMarkedChart(sheet: Excel.Worksheet): () => () => MarkedChart | null {
  if (!isSupported("ExcelApi", "1.12")) return () => noChart;
  const chart = sheet.charts.getItemOrNullObject(markedChart).load("chartType,series/count");
  const formulas = [chartNames.assessment, chartNames.bars].map((name) => askFormula(sheet, name));
  return () => {
    const [cells, bars] = formulas.map((formula) => formula());
    const assessment = placeIn(cells ?? "");
    if (!assessment || bars === undefined || !hasBars(chart)) return noChart;
    const series = chart.series.getItemAt(0);
    const parameters = series.getDimensionValues("Categories");
    const points = series.points.load("count");
    return () => ({
      assessment,
      parameters: parameters.value.slice(0, points.count),
      marked: barsIn(bars ?? "").filter(({ index }) => index < points.count),
    });
  };
}

/** Gives bars of a sheet's chart their colours, and keeps which are marked; first, so that it is known if Excel stops half-way. */
export function colorBars(sheet: Excel.Worksheet, marked: readonly Bar[], bars: readonly Bar[]): void {
  sheet.names.getItem(chartNames.bars).formula = barsFormula(marked);
  const { points } = sheet.charts.getItem(markedChart).series.getItemAt(0);
  for (const { index, color } of bars) points.getItemAt(index).format.fill.setSolidColor(color);
}

/** [{index: 2, color: "#CE7200"}] -> '="2#CE7200"' */
export function barsFormula(marked: readonly Bar[]): string {
  return `="${marked.map(({ index, color }) => `${String(index)}${color}`).join(",")}"`;
}

function barsIn(formula: string): readonly Bar[] {
  return [...formula.matchAll(/(\d+)(#[\dA-F]{6})/g)].map(([, index, color = ""]) => ({
    index: Number(index),
    color,
  }));
}

function askFormula(sheet: Excel.Worksheet, name: string): () => string | undefined {
  const item = sheet.names.getItemOrNullObject(name).load("formula");
  return () => (item.isNullObject ? undefined : String(item.formula));
}

function hasBars(chart: Excel.Chart): boolean {
  return !chart.isNullObject && barTypes.has(chart.chartType) && chart.series.count > 0;
}

const barTypes: ReadonlySet<string> = new Set(["BarClustered", "ColumnClustered"]);

function noChart(): null {
  return null;
}

/** "=Bedömning!$A$6:$H$40" -> that sheet and area; null where the cells are gone or in another workbook */
function placeIn(formula: string): MarkedChart["assessment"] | null {
  if (formula.includes("[")) return null;
  const place = parseAddress(formula.replace(/^=/, ""));
  return place?.sheet ? { sheet: place.sheet, area: place.area } : null;
}
