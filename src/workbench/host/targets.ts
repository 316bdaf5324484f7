import type { Area } from "../book/parts";

/** Cells of one sheet. */
export interface CellsTarget {
  readonly sheet: string;
  readonly area: Area;
}

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export interface SheetTarget {
  readonly sheet: string;
}

/** Of the sheet, or of the workbook where it is null. */
export interface ScopeTarget {
  readonly sheet: string | null;
}

export interface ConditionalFormatTarget extends SheetTarget {
  readonly id: string;
}

export interface ChartTarget extends SheetTarget {
  readonly chart: string;
}

export interface ChartAxisTarget extends ChartTarget {
  readonly axis: "categoryAxis" | "valueAxis";
}

/** A series by its place in its chart, from 0. */
export interface ChartSeriesTarget extends ChartTarget {
  readonly series: number;
}

export interface ChartPointTarget extends ChartSeriesTarget {
  readonly point: number;
}

/** Of one series, or of all of the chart where it is null. */
export interface ChartLabelsTarget extends ChartTarget {
  readonly series: number | null;
}

/** A text of a chart that has a font. */
export type ChartTextTarget =
  | (ChartTarget & { readonly text: "title" | "legend" | "categoryAxis" | "valueAxis" })
  | (ChartLabelsTarget & { readonly text: "labels" });

/** What an object of each class stands for: the host keeps no other state in it. */
export interface Targets {
  Workbook: null;
  Application: null;
  CultureInfo: null;
  NumberFormatInfo: null;
  Runtime: null;
  WorksheetCollection: null;
  Worksheet: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  Range: CellsTarget;
  RangeCollection: AreasTarget;
  RangeAreas: AreasTarget;
  RangeSort: CellsTarget;
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: AreasTarget & { readonly side: string };
  FormatProtection: AreasTarget;
  DataValidation: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  TextConditionalFormat: ConditionalFormatTarget;
  DataBarConditionalFormat: ConditionalFormatTarget;
  ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  ColorScaleConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTextTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTextTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartAxisTitle: ChartAxisTarget;
  ChartAxisFormat: ChartTextTarget;
  ChartGridlines: ChartAxisTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartPointsCollection: ChartSeriesTarget;
  ChartPoint: ChartPointTarget;
  ChartPointFormat: ChartPointTarget;
  ChartDataLabels: ChartLabelsTarget;
  ChartDataLabelFormat: ChartTextTarget;
  ChartFill: ChartSeriesTarget | ChartPointTarget;
  ChartLineFormat: ChartSeriesTarget;
  ChartFont: ChartTextTarget;
  TableCollection: ScopeTarget;
  Table: { readonly table: string };
  TableSort: { readonly table: string };
  TableColumnCollection: { readonly table: string };
  TableColumn: { readonly table: string; readonly column: number };
  NamedItemCollection: ScopeTarget;
  NamedItem: ScopeTarget & { readonly name: string };
  SettingCollection: null;
  Setting: { readonly key: string };
  CustomFunctions: null;
  AppRuntimeService: null;
  AppRuntimePersistenceService: null;
  AddinInternalService: null;
  DynamicRibbon: null;
  RibbonTab: { readonly id: string };
  RibbonButton: { readonly id: string };
}

export type ClassName = keyof Targets;

/** An object as the host holds it: its class, and what it stands for. */
export type HostObject<C extends ClassName = ClassName> = {
  [K in C]: { readonly of: K; readonly target: Targets[K] };
}[C];
