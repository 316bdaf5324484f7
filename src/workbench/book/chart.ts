import type { Area } from "./parts";
import type { FontStyle } from "./style";

/** Cells that a chart shows. The sheet goes by its name in a file, and by its id in an open book. */
export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
}

/** A chart of bars or lines that lies over the cells of a sheet. */
export interface Chart {
  /** Unique in the workbook. */
  readonly id: string;
  /** Unique on the sheet. */
  readonly name: string;
  readonly type: ChartType;
  readonly place: ChartPlace;
  /** What the chart shows, for those who cannot see it. */
  readonly altText: string;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
  /** Room between groups of bars, in percent of a bar's width. */
  readonly gapWidth: number;
  /** How far bars of a group overlap, in percent; below 0 they stand apart. */
  readonly overlap: number;
}

export type ChartType = keyof typeof chartTypes;

/** What is drawn, and how series stand to each other. */
export const chartTypes = {
  columnClustered: { plot: "bar", direction: "col", grouping: "clustered" },
  columnStacked: { plot: "bar", direction: "col", grouping: "stacked" },
  columnStacked100: { plot: "bar", direction: "col", grouping: "percentStacked" },
  barClustered: { plot: "bar", direction: "bar", grouping: "clustered" },
  barStacked: { plot: "bar", direction: "bar", grouping: "stacked" },
  barStacked100: { plot: "bar", direction: "bar", grouping: "percentStacked" },
  line: { plot: "line", hasMarkers: false, grouping: "standard" },
  lineStacked: { plot: "line", hasMarkers: false, grouping: "stacked" },
  lineStacked100: { plot: "line", hasMarkers: false, grouping: "percentStacked" },
  lineMarkers: { plot: "line", hasMarkers: true, grouping: "standard" },
  lineMarkersStacked: { plot: "line", hasMarkers: true, grouping: "stacked" },
  lineMarkersStacked100: { plot: "line", hasMarkers: true, grouping: "percentStacked" },
} as const;

/** A point of a sheet: a cell, and how far right and down of its corner, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** From one cell to another, growing with them, or of a size of its own, in points. */
export type ChartPlace =
  | { readonly from: ChartCorner; readonly to: ChartCorner }
  | { readonly from: ChartCorner; readonly size: { readonly width: number; readonly height: number } };

/** Where a chart lies on its sheet, in points. */
export interface ChartBounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartTitle {
  readonly visible: boolean;
  /** Null where the chart makes one itself, of the name of its only series. */
  readonly text: string | null;
  readonly font: FontStyle;
}

export interface ChartLegend {
  readonly visible: boolean;
  readonly position: "top" | "bottom" | "left" | "right" | "corner";
  readonly font: FontStyle;
}

export interface ChartAxis {
  readonly visible: boolean;
  /** Null where the chart chooses. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** Null for the format of the cells. */
  readonly numberFormat: string | null;
  readonly reversed: boolean;
  readonly gridlines: boolean;
  /** Null for none. */
  readonly title: string | null;
  readonly font: FontStyle;
}

export interface ChartSeries {
  /** A cell, or a text; null for a name that the chart makes. */
  readonly name: ChartCells | string | null;
  /** Null where the cells are gone. */
  readonly values: ChartCells | null;
  readonly categories: ChartCells | null;
  /** Of bars, or of the markers of a line. */
  readonly fill: ChartColor;
  /** Around bars, or the line itself. */
  readonly line: ChartLine;
  /** Of a line; null where the chart chooses. */
  readonly marker: ChartMarker | null;
  readonly smooth: boolean;
  /** Points that look different from the rest, counted from 0. */
  readonly points: readonly ChartPoint[];
  /** Null for none. */
  readonly labels: ChartLabels | null;
}

/** "#RRGGBB" or "none"; null where the chart chooses. */
export type ChartColor = string | null;

export interface ChartLine {
  readonly color: ChartColor;
  /** In points. */
  readonly weight: number | null;
}

export const markerStyles = [
  "none",
  "circle",
  "dash",
  "diamond",
  "dot",
  "plus",
  "square",
  "star",
  "triangle",
  "x",
] as const;

export interface ChartMarker {
  readonly style: (typeof markerStyles)[number];
  /** In points. */
  readonly size: number;
}

export interface ChartPoint {
  readonly index: number;
  /** "#RRGGBB" or "none". */
  readonly fill: string;
}

export interface ChartLabels {
  /** Null where the chart chooses. */
  readonly position:
    "center" | "insideEnd" | "insideBase" | "outsideEnd" | "left" | "right" | "top" | "bottom" | null;
  /** Null for the format of the cells. */
  readonly numberFormat: string | null;
  readonly font: FontStyle;
}
