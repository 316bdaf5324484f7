import type { ChartAxis } from "../../chart";
import { isSame } from "../objects";
import { childOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { element, withChild } from "../xml/made";
import { faintLine, textProperties } from "./looks";
import { chartOrder } from "./names";
import { titleElement } from "./titles";

/** An axis that a reader knows as `before`, with what the model says differently. */
export function axisElement(
  tree: XmlElement,
  kind: "catAx" | "valAx",
  axis: ChartAxis,
  before: ChartAxis | null,
): XmlElement {
  const order = chartOrder[kind];
  const pieces: Partial<Record<(typeof order)[number], () => XmlElement | null>> = {};
  const when = (keys: readonly (keyof ChartAxis)[], local: string, make: () => XmlElement | null): void => {
    if (!before || keys.some((key) => !isSame(axis[key], before[key]))) pieces[local] = make;
  };
  when(["minimum", "maximum", "reversed"], "scaling", () => scaling(childOf(tree, "scaling"), axis));
  when(["visible"], "delete", () => element("delete", { val: !axis.visible }));
  when(["gridlines"], "majorGridlines", () =>
    axis.gridlines ? element("majorGridlines", {}, [faintLine()]) : null,
  );
  when(["title"], "title", () => (axis.title === null ? null : titleElement({ text: axis.title, font: {} })));
  when(["numberFormat"], "numFmt", () =>
    element("numFmt", {
      formatCode: axis.numberFormat ?? "General",
      sourceLinked: axis.numberFormat === null,
    }),
  );
  when(["font"], "txPr", () => textProperties(axis.font));
  if (kind === "valAx")
    when(["majorUnit"], "majorUnit", () =>
      axis.majorUnit === null ? null : element("majorUnit", { val: axis.majorUnit }),
    );
  return Object.entries(pieces).reduce(
    (result, [local, make]) => (make ? withChild(result, local, make(), order) : result),
    tree,
  );
}

function scaling(tree: XmlElement | undefined, { minimum, maximum, reversed }: ChartAxis): XmlElement {
  const parts = {
    orientation: element("orientation", { val: reversed ? "maxMin" : "minMax" }),
    max: maximum === null ? null : element("max", { val: maximum }),
    min: minimum === null ? null : element("min", { val: minimum }),
  };
  return Object.entries(parts).reduce(
    (result, [local, child]) => withChild(result, local, child, chartOrder.scaling),
    tree ?? element("scaling"),
  );
}
