import type { Package } from "../opc/package";

const transitional = {
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
} as const;

const strict = {
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  sheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
} as const;

/** Namespaces of charts and of the drawings that they stand in, in the dialect of the package. */
export function chartNamespaces(pack: Package): Readonly<Record<keyof typeof transitional, string>> {
  return pack.isStrict ? strict : transitional;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const axisStart = `
  axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr
  crossAx crosses crossesAt`;

const seriesStart = "idx order tx spPr";

/** Order in which the schema wants the children of an element: ECMA-376 part 1, annex A.5.1 and A.4.1. */
export const chartOrder = {
  chartSpace: words(`
    date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData
    printSettings userShapes extLst`),
  chart: words(`
    title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs
    showDLblsOverMax extLst`),
  legend: words("legendPos legendEntry layout overlay spPr txPr extLst"),
  catAx: words(`${axisStart} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`),
  valAx: words(`${axisStart} crossBetween majorUnit minorUnit dispUnits extLst`),
  scaling: words("logBase orientation max min extLst"),
  barChart: words("barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst"),
  lineChart: words("grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst"),
  barSeries: words(
    `${seriesStart} invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst`,
  ),
  lineSeries: words(`${seriesStart} marker dPt dLbls trendline errBars cat val smooth extLst`),
  point: words("idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst"),
  marker: words("symbol size spPr extLst"),
  shape: words("xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln"),
  line: words(
    "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst",
  ),
} as const;

/** What shapes are filled with; one excludes the others. */
export const fills = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"] as const;
