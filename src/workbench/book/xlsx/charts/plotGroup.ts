import { chartTypes, type Chart } from "../../chart";
import { childOf, childrenOf, numeric, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withChild, withChildren } from "../xml/made";
import type { CellSource } from "./cellSource";
import { chartOrder } from "./names";
import type { ChartContent } from "./readChart";
import { seriesElement } from "./seriesElement";

/** Numbers by which a group and its axes know each other; any will do. */
export const axisIds = { category: 111_111_111, value: 222_222_222 };

/** Bars or lines, with what the model says differently from the group of the file. */
export function plotGroup(
  chart: Chart,
  before: XmlElement | undefined,
  was: ChartContent | null,
  source: CellSource,
): XmlElement {
  const type = chartTypes[chart.type];
  const order = type.plot === "bar" ? chartOrder.barChart : chartOrder.lineChart;
  let tree = before ?? newGroup(chart);
  const put = (local: string, val: string | number | boolean): void => {
    tree = withChild(tree, local, element(local, { val }), order);
  };
  if (was?.type !== chart.type) {
    if (type.plot === "bar") put("barDir", type.direction);
    put("grouping", type.grouping);
    if (type.plot === "line") put("marker", true);
  }
  if (type.plot === "bar" && was?.gapWidth !== chart.gapWidth) put("gapWidth", chart.gapWidth);
  if (type.plot === "bar" && was?.overlap !== chart.overlap) put("overlap", chart.overlap);
  return withChildren(tree, "ser", seriesElements(chart, before, was, source), order);
}

function newGroup({ type }: Chart): XmlElement {
  const ids = [axisIds.category, axisIds.value].map((val) => element("axId", { val }));
  return element(`${chartTypes[type].plot}Chart`, {}, [element("varyColors", { val: 0 }), ...ids]);
}

function seriesElements(
  chart: Chart,
  group: XmlElement | undefined,
  was: ChartContent | null,
  source: CellSource,
): XmlElement[] {
  const type = chartTypes[chart.type];
  const old = childrenOf(group, "ser");
  const free = Math.max(-1, ...old.map((series) => numeric(childOf(series, "idx"), "val") ?? 0)) + 1;
  const shared = {
    isLine: type.plot === "line",
    hasMarkers: type.plot === "line" && type.hasMarkers,
    labelPositions: labelPositionsOf(chart),
    isRetyped: was?.type !== chart.type,
    source,
  };
  return chart.series.map((series, order) => {
    const [tree, known] = [old[order], was?.series[order]];
    const index = free + Math.max(0, order - old.length);
    return seriesElement(series, tree && known ? { tree, series: known } : null, { ...shared, order, index });
  });
}

function labelPositionsOf({ type }: Chart): readonly string[] {
  const { plot, grouping } = chartTypes[type];
  if (plot === "line") return ["ctr", "l", "r", "t", "b"];
  return ["ctr", "inEnd", "inBase", ...(grouping === "clustered" ? ["outEnd"] : [])];
}
