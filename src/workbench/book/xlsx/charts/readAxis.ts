import type { ChartAxis } from "../../chart";
import { childOf, flag, numeric, type XmlElement } from "../../../../files/xlsx/xml/element";
import { defaultRun, readFont } from "./looks";
import { titleText } from "./titles";

/** An axis, as far as the model has words. */
export function readAxis(axis: XmlElement): ChartAxis {
  const scaling = childOf(axis, "scaling");
  const deleted = childOf(axis, "delete");
  const format = childOf(axis, "numFmt");
  return {
    visible: !flag(deleted, "val", deleted !== undefined),
    minimum: numeric(childOf(scaling, "min"), "val") ?? null,
    maximum: numeric(childOf(scaling, "max"), "val") ?? null,
    majorUnit: numeric(childOf(axis, "majorUnit"), "val") ?? null,
    numberFormat: format && !flag(format, "sourceLinked") ? (format.attributes.formatCode ?? null) : null,
    reversed: childOf(scaling, "orientation")?.attributes.val === "maxMin",
    gridlines: childOf(axis, "majorGridlines") !== undefined,
    title: titleText(childOf(axis, "title")),
    font: readFont(defaultRun(childOf(axis, "txPr"))),
  };
}
