import type { Chart } from "../../../src/workbench/book/chart";
import { plainAxis } from "../../../src/workbench/book/chartDefaults";
import type { BookFile } from "../../../src/workbench/book/file";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { charts, chartWorkbook, lines, plain } from "./support/charts";
import { withSheet } from "./support/files";
import { changedParts, textsOf, zip } from "./support/parts";
import { complaintsAbout } from "./support/strictCheck";

const chartsOf = (file: BookFile) => file.sheets[0]?.charts ?? [];
const withoutIds = (file: BookFile) => chartsOf(file).map((chart) => ({ ...chart, id: "" }));

describe("charts in a file", () => {
  const file = chartWorkbook(charts.map((chart, at) => ({ ...chart, id: `chart-${at + 1}` })));
  const bytes = writeXlsx(file);

  it("are read as they were written, and nothing in the file would trouble Excel", () => {
    expect(withoutIds(readXlsx(bytes))).toEqual(withoutIds(file));
    expect(complaintsAbout(bytes)).toEqual([]);
  });

  it("stay byte for byte where nobody changed them", () => {
    expect(changedParts(bytes, writeXlsx(readXlsx(bytes)))).toEqual([]);
  });

  it("hold what the cells say, so that they can be drawn before anything is computed", () => {
    const { "xl/charts/chart1.xml": xml = "" } = textsOf(bytes);
    expect(xml).toContain(
      "<c:f>&apos;Mål 2021&apos;!$A$2:$A$4</c:f>".replaceAll("&apos;", "'") +
        '<c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Mål &amp; åtgärder</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:numCache><c:formatCode>0%</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt>' +
        '<c:pt idx="1"><c:v>0.5</c:v></c:pt></c:numCache>',
    );
  });

  it("follow the values of their cells, and nothing else of them changes", () => {
    const read = readXlsx(bytes);
    const edited = withSheet(read, {
      cells: (read.sheets[0]?.cells ?? []).map((one) => (one.value === 0.5 ? { ...one, value: 0.75 } : one)),
    });
    const after = writeXlsx(edited);
    expect(textsOf(after)["xl/charts/chart1.xml"]).toBe(
      textsOf(bytes)["xl/charts/chart1.xml"]?.replace("<c:v>0.5</c:v>", "<c:v>0.75</c:v>"),
    );
  });

  it("leave with their parts", () => {
    const names = Object.keys(textsOf(writeXlsx(withSheet(readXlsx(bytes), { charts: [] }))));
    expect(names.filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });
});

const pie = "<c:pieChart><c:varyColors val='1'/></c:pieChart>";

/** A file in which somebody else made the chart of a workbook more than the model has words for. */
function foreign(change: (xml: string) => string): Uint8Array {
  const parts = textsOf(writeXlsx(chartWorkbook([plain])));
  return zip({ ...parts, "xl/charts/chart1.xml": change(parts["xl/charts/chart1.xml"] ?? "") });
}

describe("charts that another program made", () => {
  const effects = "<c:spPr><a:effectLst/></c:spPr>";
  const bytes = foreign((xml) => xml.replace("</c:plotArea>", `${effects}</c:plotArea>`));

  it("keep what the model has no words for when something else of them changes", () => {
    const read = readXlsx(bytes);
    const [chart] = chartsOf(read);
    const changed = { ...(chart as Chart), valueAxis: { ...plainAxis, maximum: 5 }, altText: "Ny" };
    const after = writeXlsx(withSheet(read, { charts: [changed] }));
    expect(textsOf(after)["xl/charts/chart1.xml"]).toContain(effects);
    expect(withoutIds(readXlsx(after))).toEqual([{ ...changed, id: "" }]);
    expect(changedParts(bytes, after)).toEqual(["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"]);
    expect(complaintsAbout(after)).toEqual([]);
  });

  it.each<[string, (xml: string) => string]>([
    ["of a kind that has no model", (xml) => xml.replace(/<c:barChart>.*<\/c:barChart>/, pie)],
    ["of two kinds at once", (xml) => xml.replace("</c:barChart>", "</c:barChart><c:lineChart/>")],
    ["of names instead of cells", (xml) => xml.replace(/<c:f>[^<]*B\$2[^<]*</, "<c:f>Poängen<")],
    ["of another workbook", (xml) => xml.replace(/<c:f>[^<]*B\$2[^<]*</, "<c:f>[1]Blad1!$B$2:$B$4<")],
  ])("%s stay as they are, beside new ones", (_, change) => {
    const read = readXlsx(foreign(change));
    expect(chartsOf(read)).toEqual([]);
    const after = writeXlsx(withSheet(read, { charts: [{ ...lines, id: "chart-1" }] }));
    expect(textsOf(after)["xl/charts/chart1.xml"]).toBe(textsOf(foreign(change))["xl/charts/chart1.xml"]);
    expect(withoutIds(readXlsx(after))).toEqual([{ ...lines, id: "" }]);
    expect(complaintsAbout(after)).toEqual([]);
  });
});
