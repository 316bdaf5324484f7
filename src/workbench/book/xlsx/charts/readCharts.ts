import type { Chart } from "../../chart";
import type { Package } from "../opc/package";
import { childrenOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { chartLink, readAnchor } from "./anchors";
import { readChart } from "./readChart";

/** A chart, and what it was read from. */
export interface ReadChart {
  readonly chart: Chart;
  readonly part: string;
  readonly root: XmlElement;
  readonly anchor: XmlElement;
}

/** The drawing that lies over a sheet, and the charts in it that the model has words for. */
export interface ReadDrawing {
  readonly part: string;
  readonly root: XmlElement;
  readonly charts: readonly ReadChart[];
}

/** Null for a sheet without a drawing. */
export function readDrawing(pack: Package, sheetPart: string): ReadDrawing | null {
  const part = pack.related(sheetPart, "drawing");
  if (part === undefined) return null;
  const root = pack.xml(part);
  return { part, root, charts: childrenOf(root).flatMap((anchor) => readAnchored(pack, part, anchor) ?? []) };
}

/** The name of its part, of which there is one a chart, is the chart's id. */
function readAnchored(pack: Package, drawing: string, anchor: XmlElement): ReadChart | undefined {
  const id = chartLink(anchor);
  const link = id === undefined ? undefined : pack.relationships(drawing).find((one) => one.id === id);
  const part = link?.part == null ? undefined : pack.find(link.part);
  const frame = readAnchor(anchor);
  if (part === undefined || !frame) return undefined;
  const root = pack.xml(part);
  const content = readChart(root);
  return content && { chart: { id: part, ...frame, ...content }, part, root, anchor };
}
