import { chartTypes, type Chart, type ChartLegend, type ChartTitle, type ChartType } from "../../chart";
import { plainChart } from "../../chartDefaults";
import {
  childOf,
  childrenOf,
  flag,
  localName,
  numeric,
  type XmlElement,
} from "../../../../files/xlsx/xml/element";
import { readAxis } from "./readAxis";
import { readSeries } from "./readSeries";
import { defaultRun, readFont } from "./looks";
import { titleFont, titleText } from "./titles";

/** What a chart part says; name, place and text for those who cannot see it stand in the drawing. */
export type ChartContent = Omit<Chart, "id" | "name" | "place" | "altText">;

/**
 * A chart part, understood; undefined for a kind of chart, or of data, that the model has no words for. What of an
 * understood chart the model has no words for stays in the part.
 */
export function readChart(root: XmlElement): ChartContent | undefined {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const group = onlyGroup(plot);
  const type = group && typeOf(group);
  const [category, value] = [childOf(plot, "catAx"), childOf(plot, "valAx")];
  if (!group || !type || !category || !value) return undefined;
  const isLine = chartTypes[type].plot === "line";
  const lines = { isLine, hasMarkers: isLine && hasMarkers(group) };
  const series = childrenOf(group, "ser").map((one) => readSeries(one, lines, childOf(group, "dLbls")));
  const understood = series.flatMap((one) => one ?? []);
  if (understood.length < series.length) return undefined;
  return {
    type,
    title: readTitle(chart, understood.length),
    legend: readLegend(childOf(chart, "legend")),
    categoryAxis: readAxis(category),
    valueAxis: readAxis(value),
    series: understood,
    gapWidth: numeric(childOf(group, "gapWidth"), "val") ?? plainChart.gapWidth,
    overlap: numeric(childOf(group, "overlap"), "val") ?? plainChart.overlap,
  };
}

/** The only thing that is plotted, on two axes: a chart with several has no model. */
export function onlyGroup(plot: XmlElement | undefined): XmlElement | undefined {
  const parts = childrenOf(plot);
  const groups = parts.filter((part) => localName(part.name).endsWith("Chart"));
  const axes = parts.filter((part) => localName(part.name).endsWith("Ax"));
  return groups.length === 1 && axes.length === 2 ? groups[0] : undefined;
}

function typeOf(group: XmlElement): ChartType | undefined {
  const said = (local: string): string | undefined => childOf(group, local)?.attributes.val;
  const found = Object.entries(chartTypes).find(([, type]) => {
    if (localName(group.name) !== `${type.plot}Chart`) return false;
    if (type.plot === "bar")
      return (
        type.direction === (said("barDir") ?? "col") && type.grouping === (said("grouping") ?? "clustered")
      );
    return type.hasMarkers === hasMarkers(group) && type.grouping === (said("grouping") ?? "standard");
  });
  return found?.[0] as ChartType | undefined;
}

/** A line has markers where the group says so and not every series takes them back. */
function hasMarkers(group: XmlElement): boolean {
  const series = childrenOf(group, "ser");
  const isBare = (one: XmlElement): boolean =>
    childOf(childOf(one, "marker"), "symbol")?.attributes.val === "none";
  return (
    flag(childOf(group, "marker"), "val", childOf(group, "marker") !== undefined) &&
    !(series.length > 0 && series.every(isBare))
  );
}

/** A chart of one series makes a title of its name, unless it is said not to. */
function readTitle(chart: XmlElement | undefined, series: number): ChartTitle {
  const title = childOf(chart, "title");
  const isDeleted = flag(
    childOf(chart, "autoTitleDeleted"),
    "val",
    childOf(chart, "autoTitleDeleted") !== undefined,
  );
  return {
    visible: title !== undefined || (!isDeleted && series === 1),
    text: titleText(title),
    font: titleFont(title),
  };
}

export const legendPositions = [
  ["t", "top"],
  ["b", "bottom"],
  ["l", "left"],
  ["r", "right"],
  ["tr", "corner"],
] as const;

function readLegend(legend: XmlElement | undefined): ChartLegend {
  const side = childOf(legend, "legendPos")?.attributes.val ?? "r";
  return {
    visible: legend !== undefined,
    position: legendPositions.find(([code]) => code === side)?.[1] ?? "right",
    font: readFont(defaultRun(childOf(legend, "txPr"))),
  };
}
