import type { ColorScale, DataBar, ScaleBound } from "../../conditionalScales";
import { toTyped } from "../../../../files/xlsx/formulas/typed";
import { extensionId, type ExtensionRules } from "./extensions";
import { readColor, type Palette } from "../styles/colors";
import { childOf, childrenOf, flag, textOf, type XmlElement } from "../../../../files/xlsx/xml/element";
import { decodeText } from "../../../../files/xlsx/xml/decodeText";

/** Null for a bar without a colour of its own. */
export function readDataBar(rule: XmlElement, extensions: ExtensionRules, palette: Palette): DataBar | null {
  const bar = childOf(rule, "dataBar");
  const color = readColor(childOf(bar, "color"), palette);
  const [lower, upper] = childrenOf(bar, "cfvo");
  const more = childOf(extensions.get(extensionId(rule)), "dataBar");
  const [moreLower, moreUpper] = childrenOf(more, "cfvo");
  if (color === undefined || !lower || !upper) return null;
  return {
    color: readColor(childOf(more, "fillColor"), palette) ?? color,
    gradient: flag(more, "gradient", true),
    border: readColor(childOf(more, "borderColor"), palette) ?? null,
    lower: readBound(moreLower ?? lower),
    upper: readBound(moreUpper ?? upper),
    barOnly: !flag(bar, "showValue", true),
    direction: directions.find((each) => each === more?.attributes.direction) ?? "context",
  };
}

const directions: readonly DataBar["direction"][] = ["context", "leftToRight", "rightToLeft"];

/** Null where the colours and the points that they belong to do not match. */
export function readColorScale(rule: XmlElement, palette: Palette): ColorScale | null {
  const scale = childOf(rule, "colorScale");
  const bounds = childrenOf(scale, "cfvo").map(readBound);
  const colors = childrenOf(scale, "color").map((color) => readColor(color, palette));
  const points = bounds.flatMap((bound, at) => {
    const color = colors[at];
    return color === undefined ? [] : [{ bound, color }];
  });
  const isWhole = points.length === bounds.length && colors.length === bounds.length && points.length >= 2;
  return isWhole ? points : null;
}

const plainKinds: Readonly<Record<string, ScaleBound["kind"]>> = {
  min: "lowest",
  max: "highest",
  autoMin: "automatic",
  autoMax: "automatic",
};
const valueKinds = {
  num: "number",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
} as const;

/** The first half has its value in an attribute, the second half in an element. */
function readBound(cfvo: XmlElement): ScaleBound {
  const { type = "", val } = cfvo.attributes;
  const plain = plainKinds[type];
  if (plain) return { kind: plain } as ScaleBound;
  const kind = valueKinds[type as keyof typeof valueKinds] ?? "number";
  const text = val ?? textOf(childOf(cfvo, "f"));
  return { kind, value: toTyped(decodeText(text)) };
}
