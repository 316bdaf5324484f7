import type { Chart } from "../../chart";
import { isSame } from "../objects";
import { childOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withAttributes, withChild, withPrefix } from "../xml/made";
import type { CellSource } from "./cellSource";
import { faintText, textProperties } from "./looks";
import { chartOrder } from "./names";
import { plotArea } from "./plotArea";
import { legendPositions, type ChartContent } from "./readChart";
import { titleElement } from "./titles";

/** A chart part that a reader knew, and what it said. */
export interface ChartBefore {
  readonly root: XmlElement;
  readonly chart: ChartContent;
}

/** The chart part as the model has it. What came from a file keeps what the model says nothing of. */
export function chartRoot(
  chart: Chart,
  before: ChartBefore | null,
  namespaces: { readonly chart: string; readonly drawing: string },
  source: CellSource,
): XmlElement {
  const start = before?.root ?? newRoot(namespaces.chart);
  const root = childOf(start, "chart") ?? element("chart");
  const was = before?.chart ?? null;
  let tree = root;
  const put = (local: string, child: XmlElement | null): void => {
    tree = withChild(tree, local, child, chartOrder.chart);
  };
  if (!isSame(chart.title, was?.title)) {
    put("title", chart.title.visible ? titleElement(chart.title) : null);
    put("autoTitleDeleted", element("autoTitleDeleted", { val: !chart.title.visible }));
  }
  if (!isSame(chart.legend, was?.legend)) put("legend", legendElement(chart, childOf(root, "legend")));
  put("plotArea", plotArea(chart, childOf(root, "plotArea"), was, source));
  if (!was) put("plotVisOnly", element("plotVisOnly", { val: 1 }));
  if (isSame(tree, root)) return start;
  const named = withAttributes(start, { "xmlns:a": start.attributes["xmlns:a"] ?? namespaces.drawing });
  return withChild(named, "chart", tree, chartOrder.chartSpace);
}

/** The corners of charts are round unless they are said not to be. */
function newRoot(namespace: string): XmlElement {
  const children = [element("roundedCorners", { val: 0 }), faintText()];
  return withPrefix(element("c:chartSpace", { "xmlns:c": namespace }, children), "c:");
}

function legendElement({ legend }: Chart, before: XmlElement | undefined): XmlElement | null {
  if (!legend.visible) return null;
  const code = legendPositions.find(([, name]) => name === legend.position)?.[0] ?? "r";
  const parts = {
    legendPos: element("legendPos", { val: code }),
    overlay: element("overlay", { val: 0 }),
    txPr: textProperties(legend.font),
  };
  return Object.entries(parts).reduce(
    (tree, [local, child]) => withChild(tree, local, child, chartOrder.legend),
    before ?? element("legend"),
  );
}
