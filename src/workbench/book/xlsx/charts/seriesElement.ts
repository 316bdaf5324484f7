import type { ChartLabels, ChartSeries } from "../../chart";
import { isSame } from "../objects";
import { childOf, childrenOf, numeric, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withChild, withChildren } from "../xml/made";
import { encodeText } from "../xml/escape";
import { dataElement } from "./cachedData";
import type { CellSource } from "./cellSource";
import { filled, lined, shapeWith, textProperties } from "./looks";
import { chartOrder } from "./names";
import { labelPositions } from "./readSeries";

/** A series of the model and where it stood in the file; nothing for a new one. */
export interface SeriesBefore {
  readonly tree: XmlElement;
  readonly series: ChartSeries;
}

/** What a series element is made from. */
export interface SeriesPlace {
  readonly isLine: boolean;
  readonly hasMarkers: boolean;
  /** Where labels may stand; Excel calls others damage. */
  readonly labelPositions: readonly string[];
  /** Whether the chart is of another type than it was. */
  readonly isRetyped: boolean;
  readonly order: number;
  /** Free in the chart; used for a new series. */
  readonly index: number;
  readonly source: CellSource;
}

/** A series, with what the model says differently from `before`. */
export function seriesElement(
  series: ChartSeries,
  before: SeriesBefore | null,
  place: SeriesPlace,
): XmlElement {
  const { isLine, source } = place;
  const order = isLine ? chartOrder.lineSeries : chartOrder.barSeries;
  let tree = before?.tree ?? element("ser", {}, [element("idx", { val: place.index })]);
  const put = (local: string, child: XmlElement | null): void => {
    tree = withChild(tree, local, child, order);
  };
  const differs = (...keys: (keyof ChartSeries)[]): boolean =>
    !before || keys.some((key) => !isSame(series[key], before.series[key]));
  put("order", element("order", { val: place.order }));
  putData();
  if (differs("fill", "line"))
    put(
      "spPr",
      shapeWith(childOf(tree, "spPr"), (shape) =>
        lined(
          isLine ? shape : filled(shape, series.fill, chartOrder.shape),
          series.line.color,
          series.line.weight,
        ),
      ),
    );
  if (!isLine && !childOf(tree, "invertIfNegative"))
    put("invertIfNegative", element("invertIfNegative", { val: 0 }));
  if (isLine && (place.isRetyped || differs("marker", "fill")))
    put("marker", marker(series, place, childOf(tree, "marker")));
  if (isLine && differs("smooth")) put("smooth", element("smooth", { val: series.smooth }));
  if (differs("points"))
    tree = withChildren(tree, "dPt", points(series, isLine, tree, before?.series ?? null), order);
  if (place.isRetyped || differs("labels"))
    put("dLbls", series.labels && labelsElement(series.labels, place.labelPositions));
  return tree;

  function putData(): void {
    const { name, categories, values } = series;
    if (typeof name === "string") {
      if (differs("name")) put("tx", element("tx", {}, [element("v", {}, [encodeText(name)])]));
    } else if (name || differs("name"))
      put("tx", name && dataElement("tx", name, childOf(tree, "tx"), source));
    if (categories || differs("categories"))
      put("cat", categories && dataElement("cat", categories, childOf(tree, "cat"), source));
    put("val", dataElement("val", values, childOf(tree, "val"), source));
  }
}

function marker(
  { marker: wanted, fill }: ChartSeries,
  { hasMarkers }: SeriesPlace,
  before: XmlElement | undefined,
): XmlElement | null {
  const style = wanted?.style ?? (hasMarkers ? null : "none");
  const parts = {
    symbol: style === null ? null : element("symbol", { val: style }),
    size: wanted === null || wanted.style === "none" ? null : element("size", { val: wanted.size }),
    spPr: shapeWith(childOf(before, "spPr"), (shape) => filled(shape, fill, chartOrder.shape)),
  };
  const tree = Object.entries(parts).reduce(
    (result, [local, child]) => withChild(result, local, child, chartOrder.marker),
    before ?? element("marker"),
  );
  return tree.children.length > 0 ? tree : null;
}

/** Points of the file that the model has no words for stay. */
function points(
  { points: wanted }: ChartSeries,
  isLine: boolean,
  tree: XmlElement,
  before: ChartSeries | null,
): XmlElement[] {
  const old = new Map(
    childrenOf(tree, "dPt").map((point) => [numeric(childOf(point, "idx"), "val") ?? 0, point]),
  );
  const known = new Set([...(before?.points ?? []), ...wanted].map(({ index }) => index));
  const kept = [...old].filter(([index]) => !known.has(index));
  const coloured = wanted.map(({ index, fill }): [number, XmlElement] => [
    index,
    colouredPoint(old.get(index) ?? newPoint(index, isLine), fill, isLine),
  ]);
  return [...kept, ...coloured].sort(([one], [other]) => one - other).map(([, point]) => point);
}

function colouredPoint(point: XmlElement, fill: string, isLine: boolean): XmlElement {
  const withFill = (parent: XmlElement, order: readonly string[]): XmlElement => {
    const shape = shapeWith(childOf(parent, "spPr"), (one) => filled(one, fill, chartOrder.shape));
    return withChild(parent, "spPr", shape, order);
  };
  if (!isLine) return withFill(point, chartOrder.point);
  const dot = withFill(childOf(point, "marker") ?? element("marker"), chartOrder.marker);
  return withChild(point, "marker", dot, chartOrder.point);
}

function newPoint(index: number, isLine: boolean): XmlElement {
  const idx = element("idx", { val: index });
  const plain = element("bubble3D", { val: 0 });
  return element("dPt", {}, isLine ? [idx, plain] : [idx, element("invertIfNegative", { val: 0 }), plain]);
}

/** Labels that show the value and nothing else. */
function labelsElement(
  { position, numberFormat, font }: ChartLabels,
  allowed: readonly string[],
): XmlElement {
  const code = labelPositions.find(([, name]) => name === position)?.[0];
  const look = textProperties(font);
  const shown = { LegendKey: 0, Val: 1, CatName: 0, SerName: 0, Percent: 0, BubbleSize: 0 };
  return element("dLbls", {}, [
    ...(numberFormat === null ? [] : [element("numFmt", { formatCode: numberFormat, sourceLinked: 0 })]),
    ...(look ? [look] : []),
    ...(code !== undefined && allowed.includes(code) ? [element("dLblPos", { val: code })] : []),
    ...Object.entries(shown).map(([what, val]) => element(`show${what}`, { val })),
  ]);
}
