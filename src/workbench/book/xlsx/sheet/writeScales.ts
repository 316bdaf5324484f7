import type { ColorScale, DataBar, ScaleBound } from "../../conditionalScales";
import { toStored } from "../formulas/stored";
import { colorAttributes } from "../styles/colors";
import type { XmlElement } from "../../../../files/xlsx/xml/element";
import { element } from "../xml/made";
import { encodeText } from "../xml/escape";

/** The namespace of what came with Excel 2010. */
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
type Attributes = Parameters<typeof element>[1];

/** What Excel calls the place of a bar's id within the rule. */
const idPlace = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

/** The half of a bar that every Excel reads; `id` leads to the other one. */
export function dataBarRule(bar: DataBar, attributes: Attributes, id: string): XmlElement {
  return element("cfRule", { type: "dataBar", ...attributes }, [
    element("dataBar", { showValue: bar.barOnly ? false : undefined }, [
      boundElement("cfvo", bar.lower, "min"),
      boundElement("cfvo", bar.upper, "max"),
      element("color", colorAttributes(bar.color)),
    ]),
    element("extLst", {}, [
      element("ext", { uri: idPlace, "xmlns:x14": x14 }, [element("x14:id", {}, [id])]),
    ]),
  ]);
}

/** The half that Excel has read since 2010: a bar without gradient, from end to end of the cell, and what "automatic" means. */
export function dataBarExtension(bar: DataBar, id: string): XmlElement {
  const { gradient, border, direction } = bar;
  const attributes = {
    minLength: 0,
    maxLength: 100,
    border: border === null ? undefined : true,
    gradient: gradient ? undefined : false,
    direction: direction === "context" ? undefined : direction,
  };
  return element("x14:cfRule", { type: "dataBar", id }, [
    element("x14:dataBar", attributes, [
      boundElement("x14:cfvo", bar.lower, "autoMin"),
      boundElement("x14:cfvo", bar.upper, "autoMax"),
      ...(border === null ? [] : [element("x14:borderColor", colorAttributes(border))]),
      element("x14:negativeFillColor", { rgb: "FFFF0000" }),
      element("x14:axisColor", { rgb: "FF000000" }),
    ]),
  ]);
}

export function colorScaleRule(scale: ColorScale, attributes: Attributes): XmlElement {
  return element("cfRule", { type: "colorScale", ...attributes }, [
    element("colorScale", {}, [
      ...scale.map(({ bound }) => boundElement("cfvo", bound, "num")),
      ...scale.map(({ color }) => element("color", colorAttributes(color))),
    ]),
  ]);
}

const types = {
  lowest: "min",
  highest: "max",
  number: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
} as const;

/** ("cfvo", {kind: "number", value: "0"}) -> <cfvo type="num" val="0"/>; `automatic` is what stands for that. */
function boundElement(name: "cfvo" | "x14:cfvo", bound: ScaleBound, automatic: string): XmlElement {
  const type = bound.kind === "automatic" ? automatic : types[bound.kind];
  if (!("value" in bound)) return element(name, { type });
  const value = encodeText(toStored(bound.value).text);
  return name === "cfvo"
    ? element(name, { type, val: value })
    : element(name, { type }, [element("xm:f", {}, [value])]);
}
