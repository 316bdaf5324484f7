import {
  markerStyles,
  type ChartCells,
  type ChartLabels,
  type ChartMarker,
  type ChartPoint,
  type ChartSeries,
} from "../../chart";
import {
  childOf,
  childrenOf,
  flag,
  localName,
  numeric,
  textOf,
  type XmlElement,
} from "../../../../files/xlsx/xml/element";
import { decodeText } from "../../../../files/xlsx/xml/decodeText";
import { defaultRun, emuPerPoint, readFont, solidColor } from "./looks";
import { readReference } from "./references";

/** A series, understood; undefined where its data stand elsewhere than in plain cells. */
export function readSeries(
  series: XmlElement,
  { isLine, hasMarkers }: { readonly isLine: boolean; readonly hasMarkers: boolean },
  groupLabels: XmlElement | undefined,
): ChartSeries | undefined {
  const values = cellsOf(childOf(series, "val"));
  const categories = cellsOf(childOf(series, "cat"));
  const name = nameOf(childOf(series, "tx"));
  if (values === undefined || categories === undefined || name === undefined) return undefined;
  const shape = childOf(series, "spPr");
  const marker = childOf(series, "marker");
  const line = childOf(shape, "ln");
  const weight = numeric(line, "w");
  return {
    name,
    values,
    categories,
    fill: solidColor(isLine ? childOf(marker, "spPr") : shape),
    line: { color: solidColor(line), weight: weight === undefined ? null : weight / emuPerPoint },
    marker: readMarker(marker, hasMarkers),
    smooth: isLine && flag(childOf(series, "smooth"), "val", childOf(series, "smooth") !== undefined),
    points: childrenOf(series, "dPt").flatMap((point) => readPoint(point, isLine) ?? []),
    labels: readLabels(childOf(series, "dLbls") ?? groupLabels),
  };
}

/** Null where there are none, or they are gone; undefined where the data are no plain cells. */
function cellsOf(data: XmlElement | undefined): ChartCells | null | undefined {
  if (!data) return null;
  const reference = childrenOf(data)[0];
  const isCells = reference && ["numRef", "strRef"].includes(localName(reference.name));
  return isCells ? readReference(textOf(childOf(reference, "f"))) : undefined;
}

/** LibreOffice writes a text as a formula: "Poäng" in quotes. */
function nameOf(text: XmlElement | undefined): ChartSeries["name"] | undefined {
  const literal = childOf(text, "v");
  if (literal) return decodeText(textOf(literal));
  const quoted = /^"(.*)"$/s.exec(textOf(childOf(childOf(text, "strRef"), "f")));
  return quoted ? decodeText((quoted[1] ?? "").replaceAll('""', '"')) : cellsOf(text);
}

/** In a chart without markers, a series says for itself that it has none. */
function readMarker(marker: XmlElement | undefined, hasMarkers: boolean): ChartMarker | null {
  const symbol = childOf(marker, "symbol")?.attributes.val;
  const style = markerStyles.find((one) => one === symbol);
  return style && (hasMarkers || style !== "none")
    ? { style, size: numeric(childOf(marker, "size"), "val") ?? standardMarker }
    : null;
}

/** Size of a marker that says none, in points: ECMA-376 part 1, 21.2.2.196. */
export const standardMarker = 5;

/** The point's colour stands in its shape, or, on a line, in its marker. */
function readPoint(point: XmlElement, isLine: boolean): ChartPoint | null {
  const fill = solidColor(childOf(isLine ? childOf(point, "marker") : point, "spPr"));
  return fill === null ? null : { index: numeric(childOf(point, "idx"), "val") ?? 0, fill };
}

export const labelPositions = [
  ["ctr", "center"],
  ["inEnd", "insideEnd"],
  ["inBase", "insideBase"],
  ["outEnd", "outsideEnd"],
  ["l", "left"],
  ["r", "right"],
  ["t", "top"],
  ["b", "bottom"],
] as const;

function readLabels(labels: XmlElement | undefined): ChartLabels | null {
  const shown = childOf(labels, "showVal");
  if (!shown || !flag(shown, "val", true)) return null;
  const side = childOf(labels, "dLblPos")?.attributes.val;
  const format = childOf(labels, "numFmt");
  return {
    position: labelPositions.find(([code]) => code === side)?.[1] ?? null,
    numberFormat: format && !flag(format, "sourceLinked") ? (format.attributes.formatCode ?? null) : null,
    font: readFont(defaultRun(childOf(labels, "txPr"))),
  };
}
