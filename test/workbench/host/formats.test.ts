import { openExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import { batch, change, loaded } from "../../support/run";

const range = ({ worksheets }: Excel.Workbook, address: string) =>
  worksheets.getItem("Blad1").getRange(address);

describe("looks of cells", () => {
  it.each<
    [
      what: string,
      set: (format: Excel.RangeFormat) => unknown,
      get: (format: Excel.RangeFormat) => unknown,
      value: unknown,
    ]
  >([
    ["the fill", ({ fill }) => (fill.color = "#ffc000"), ({ fill }) => fill.color, "#FFC000"],
    ["a fill by name", ({ fill }) => (fill.color = "yellow"), ({ fill }) => fill.color, "#FFFF00"],
    ["bold letters", ({ font }) => (font.bold = true), ({ font }) => font.bold, true],
    ["italic letters", ({ font }) => (font.italic = true), ({ font }) => font.italic, true],
    ["a line under", ({ font }) => (font.underline = "Single"), ({ font }) => font.underline, "Single"],
    ["a line through", ({ font }) => (font.strikethrough = true), ({ font }) => font.strikethrough, true],
    ["the letters' colour", ({ font }) => (font.color = "#123456"), ({ font }) => font.color, "#123456"],
    ["the letters' size", ({ font }) => (font.size = 14), ({ font }) => font.size, 14],
    ["the letters' name", ({ font }) => (font.name = "Arial"), ({ font }) => font.name, "Arial"],
    [
      "the place across",
      (format) => (format.horizontalAlignment = "Right"),
      (format) => format.horizontalAlignment,
      "Right",
    ],
    [
      "the place down",
      (format) => (format.verticalAlignment = "Top"),
      (format) => format.verticalAlignment,
      "Top",
    ],
    ["wrapping", (format) => (format.wrapText = true), (format) => format.wrapText, true],
    ["an indent", (format) => (format.indentLevel = 2), (format) => format.indentLevel, 2],
    [
      "an open cell",
      ({ protection }) => (protection.locked = false),
      ({ protection }) => protection.locked,
      false,
    ],
  ])("%s is set and read again", async (_, set, get, value) => {
    await openExcel({ sheets: { Blad1: [["a", "b"]] } });
    await change((workbook) => set(range(workbook, "A1:B1").format));
    const found = await batch(({ workbook }) => {
      const { format } = range(workbook, "A1:B1");
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,protection/locked");
      format.font.load();
      return () => get(format);
    });
    expect(found).toBe(value);
  });

  it("are null where the cells differ", async () => {
    await openExcel({ sheets: { Blad1: { rows: [["a", "b"]], formats: { A1: { font: { bold: true } } } } } });
    expect(await loaded((workbook) => range(workbook, "A1:B1").format.font, "bold,italic")).toEqual({
      bold: null,
      italic: false,
    });
  });

  it("are loaded through the range, however deep", async () => {
    await openExcel({ sheets: { Blad1: { rows: [["a"]], formats: { A1: { fill: "#00FF00" } } } } });
    const color = await batch(({ workbook }) => {
      const cell = range(workbook, "A1").load("address,format/fill/color");
      return () => [cell.address, cell.format.fill.color];
    });
    expect(color).toEqual(["Blad1!A1", "#00FF00"]);
  });

  it("are set many at once", async () => {
    const excel = await openExcel({ sheets: { Blad1: [["a"]] } });
    await change((workbook) =>
      range(workbook, "A1").set({
        values: [["b"]],
        format: { font: { bold: true }, fill: { color: "#0000FF" } },
      }),
    );
    expect(excel.valuesAt("Blad1!A1")).toEqual([["b"]]);
    expect(excel.book.style(excel.sheetId("Blad1"), 0, 0)).toMatchObject({
      fill: "#0000FF",
      font: { bold: true },
    });
  });

  it("have borders on each side", async () => {
    const excel = await openExcel({ sheets: { Blad1: [["a", "b"]] } });
    await change((workbook) => {
      const { borders } = range(workbook, "A1:B2").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("EdgeLeft").weight = "Thick";
      borders.getItem("EdgeLeft").color = "#FF0000";
      borders.getItem("InsideVertical").style = "Dash";
    });
    const style = (row: number, column: number) =>
      excel.book.style(excel.sheetId("Blad1"), row, column).borders;
    expect(style(1, 1)).toMatchObject({ bottom: { style: "double" } });
    expect(style(0, 0)).toMatchObject({
      left: { style: "thick", color: "#FF0000" },
      right: { style: "dashed" },
    });
    const read = await loaded(
      (workbook) => range(workbook, "A1:B2").format.borders.getItem("EdgeLeft"),
      "style,weight",
    );
    expect(read).toEqual({ style: "Continuous", weight: "Thick" });
  });

  it.each<[what: string, work: (format: Excel.RangeFormat) => unknown, error: RegExp]>([
    ["a colour that is none", ({ fill }) => (fill.color = "grönt"), /^InvalidArgument: "grönt" is no colour/],
    [
      "a place that is none",
      (format) => (format.horizontalAlignment = "Diagonal" as "Left"),
      /^InvalidArgument: /,
    ],
    ["a size that is no number", ({ font }) => (font.size = "stor" as never), /^InvalidArgument: /],
    [
      "a diagonal border",
      ({ borders }) => (borders.getItem("DiagonalUp").style = "Dot"),
      /^InvalidArgument: /,
    ],
    [
      "a tilted text",
      (format) => (format.textOrientation = 45),
      /does not have RangeFormat\.textOrientation\.$/,
    ],
    ["a pattern", ({ fill }) => (fill.pattern = "Solid"), /does not have RangeFill\.pattern\.$/],
  ])("refuse %s", async (_, work, error) => {
    await openExcel({ sheets: { Blad1: [["a"]] } });
    expect(await failure(change((workbook) => work(range(workbook, "A1").format)))).toMatch(error);
  });
});
