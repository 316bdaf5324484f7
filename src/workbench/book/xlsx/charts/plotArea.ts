import { chartTypes, type Chart } from "../../chart";
import { childOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withChild } from "../xml/made";
import { axisElement } from "./axisElement";
import type { CellSource } from "./cellSource";
import { faintLine } from "./looks";
import { chartOrder } from "./names";
import { axisIds, plotGroup } from "./plotGroup";
import { onlyGroup, type ChartContent } from "./readChart";

/** A chart of another kind than before is plotted anew. */
export function plotArea(
  chart: Chart,
  before: XmlElement | undefined,
  was: ChartContent | null,
  source: CellSource,
): XmlElement {
  const isAsBefore = was !== null && chartTypes[was.type].plot === chartTypes[chart.type].plot;
  const old = isAsBefore ? onlyGroup(before) : undefined;
  const group = plotGroup(chart, old, isAsBefore ? was : null, source);
  const [category, value] = axes(chart, isAsBefore ? before : undefined, isAsBefore ? was : null);
  if (!before || !old) return element("plotArea", {}, [element("layout"), group, category, value]);
  const replaced = new Map([
    [old, group],
    [childOf(before, "catAx"), category],
    [childOf(before, "valAx"), value],
  ]);
  return {
    ...before,
    children: before.children.map((child) =>
      typeof child === "string" ? child : (replaced.get(child) ?? child),
    ),
  };
}

function axes(
  chart: Chart,
  plot: XmlElement | undefined,
  was: ChartContent | null,
): [XmlElement, XmlElement] {
  const type = chartTypes[chart.type];
  const isLying = type.plot === "bar" && type.direction === "bar";
  const [along, up] = isLying ? ["l", "b"] : ["b", "l"];
  const category = sided(
    childOf(plot, "catAx") ?? newAxis("catAx", axisIds.category, axisIds.value),
    along,
    was,
    chart,
  );
  const value = sided(
    childOf(plot, "valAx") ?? newAxis("valAx", axisIds.value, axisIds.category),
    up,
    was,
    chart,
  );
  return [
    axisElement(category, "catAx", chart.categoryAxis, was?.categoryAxis ?? null),
    axisElement(value, "valAx", chart.valueAxis, was?.valueAxis ?? null),
  ];
}

/** Bars that lie down have their axes on the other sides. */
function sided(
  axis: XmlElement,
  side: string | undefined,
  was: ChartContent | null,
  { type }: Chart,
): XmlElement {
  const isCategory = axis.name.endsWith("catAx");
  return was?.type === type
    ? axis
    : withChild(
        axis,
        "axPos",
        element("axPos", { val: side }),
        isCategory ? chartOrder.catAx : chartOrder.valAx,
      );
}

function newAxis(kind: "catAx" | "valAx", id: number, crossed: number): XmlElement {
  const own =
    kind === "valAx"
      ? { crossBetween: "between" }
      : { auto: 1, lblAlgn: "ctr", lblOffset: 100, noMultiLvlLbl: 0 };
  const said = {
    axId: id,
    majorTickMark: "none",
    minorTickMark: "none",
    tickLblPos: "nextTo",
    crossAx: crossed,
    crosses: "autoZero",
    ...own,
  };
  const axis = element(
    kind,
    {},
    Object.entries(said).map(([local, val]) => element(local, { val })),
  );
  return withChild(axis, "spPr", faintLine(), chartOrder[kind]);
}
