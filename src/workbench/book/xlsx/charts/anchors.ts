import type { Chart, ChartCorner, ChartPlace } from "../../chart";
import { isSame } from "../objects";
import {
  childOf,
  childrenOf,
  isElement,
  localName,
  numeric,
  textOf,
  type XmlElement,
} from "../../../../files/xlsx/xml/element";
import { element, withAttributes } from "../xml/made";
import { decodeText } from "../../../../files/xlsx/xml/decodeText";
import { encodeText } from "../xml/escape";
import { emuPerPoint } from "./looks";

/** What a drawing says of a chart. */
export type ChartFrame = Pick<Chart, "name" | "place" | "altText">;

/** Id of the relationship to the chart in an anchor; undefined where something else is anchored. */
export function chartLink(anchor: XmlElement): string | undefined {
  const data = childOf(childOf(childOf(anchor, "graphicFrame"), "graphic"), "graphicData");
  const chart = childOf(data, "chart");
  return chart && Object.entries(chart.attributes).find(([name]) => name.endsWith(":id"))?.[1];
}

/** An anchor, understood; undefined where it stands by no cell. */
export function readAnchor(anchor: XmlElement): ChartFrame | undefined {
  const place = readPlace(anchor);
  const { name = "", descr = "" } = properties(anchor)?.attributes ?? {};
  return place && { name: decodeText(name), altText: decodeText(descr), place };
}

function properties(anchor: XmlElement): XmlElement | undefined {
  return childOf(childOf(childOf(anchor, "graphicFrame"), "nvGraphicFramePr"), "cNvPr");
}

function readPlace(anchor: XmlElement): ChartPlace | undefined {
  const [from, to, extent] = ["from", "to", "ext"].map((local) => childOf(anchor, local));
  if (!from) return undefined;
  if (to) return { from: readCorner(from), to: readCorner(to) };
  const [width, height] = [numeric(extent, "cx"), numeric(extent, "cy")];
  if (width === undefined || height === undefined) return undefined;
  return { from: readCorner(from), size: { width: width / emuPerPoint, height: height / emuPerPoint } };
}

function readCorner(corner: XmlElement): ChartCorner {
  const said = (local: string): number => Number(textOf(childOf(corner, local))) || 0;
  return {
    row: said("row"),
    column: said("col"),
    x: said("colOff") / emuPerPoint,
    y: said("rowOff") / emuPerPoint,
  };
}

/** An anchor that a reader knew, with what the model says differently. */
export function anchorWith(anchor: XmlElement, frame: ChartFrame, before: ChartFrame): XmlElement {
  const placed = isSame(frame.place, before.place) ? anchor : withPlace(anchor, frame.place);
  if (frame.name === before.name && frame.altText === before.altText) return placed;
  const named = properties(placed);
  return named ? replaced(placed, named, withAttributes(named, texts(frame))) : placed;
}

function texts({ name, altText }: ChartFrame): Readonly<Record<string, string | undefined>> {
  return { name: encodeText(name), descr: altText === "" ? undefined : encodeText(altText) };
}

function replaced(tree: XmlElement, one: XmlElement, other: XmlElement): XmlElement {
  if (tree === one) return other;
  return {
    ...tree,
    children: tree.children.map((child) => (isElement(child) ? replaced(child, one, other) : child)),
  };
}

/** The first children of an anchor say where it is; its own name says how. */
function withPlace(anchor: XmlElement, place: ChartPlace): XmlElement {
  const prefix = anchor.name.slice(0, anchor.name.length - localName(anchor.name).length);
  const rest = childrenOf(anchor).filter((child) => !["from", "to", "ext"].includes(localName(child.name)));
  const start = corner(`${prefix}from`, place.from, prefix);
  const end =
    "size" in place
      ? element(`${prefix}ext`, { cx: emu(place.size.width), cy: emu(place.size.height) })
      : corner(`${prefix}to`, place.to, prefix);
  const name = prefix + ("size" in place ? "oneCellAnchor" : "twoCellAnchor");
  return { name, attributes: anchor.attributes, children: [start, end, ...rest] };
}

function corner(name: string, { row, column, x, y }: ChartCorner, prefix: string): XmlElement {
  const said = { col: column, colOff: emu(x), row, rowOff: emu(y) };
  return element(
    name,
    {},
    Object.entries(said).map(([local, value]) => element(prefix + local, {}, [String(value)])),
  );
}

function emu(points: number): number {
  return Math.round(points * emuPerPoint);
}

/** A new anchor; `id` is free in the drawing, `link` the relationship to the chart. */
export function newAnchor(
  frame: ChartFrame,
  id: number,
  link: string,
  namespaces: { readonly chart: string; readonly drawing: string; readonly relationships: string },
): XmlElement {
  const chart = element("c:chart", {
    "xmlns:c": namespaces.chart,
    "xmlns:r": namespaces.relationships,
    "r:id": link,
  });
  const graphic = element("a:graphic", { "xmlns:a": namespaces.drawing }, [
    element("a:graphicData", { uri: namespaces.chart }, [chart]),
  ]);
  const transform = element("xdr:xfrm", {}, [
    element("a:off", { "xmlns:a": namespaces.drawing, x: 0, y: 0 }),
    element("a:ext", { "xmlns:a": namespaces.drawing, cx: 0, cy: 0 }),
  ]);
  const content = element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id, ...texts(frame) }),
      element("xdr:cNvGraphicFramePr"),
    ]),
    transform,
    graphic,
  ]);
  return withPlace(element("xdr:twoCellAnchor", {}, [content, element("xdr:clientData")]), frame.place);
}
