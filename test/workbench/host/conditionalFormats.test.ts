import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { complaintsAbout } from "../xlsx/support/strictCheck";
import { openExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import { batch, change, loaded } from "../../support/run";
import type { ConditionalFormat } from "../../../src/workbench/book/parts";

const usersOwn: ConditionalFormat = {
  id: "users",
  areas: [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }],
  priority: 1,
  stopIfTrue: false,
  rule: { kind: "cellValue", operator: "greaterThan", formulas: ["2"] },
  style: { fill: "#00FF00" },
};

const open = () =>
  openExcel({ sheets: { Blad1: { rows: [[1], [2], [3]], conditionalFormats: [usersOwn] }, Blad2: [[1]] } });

const formats = ({ worksheets }: Excel.Workbook, address?: string) =>
  worksheets.getItem("Blad1").getRange(address).conditionalFormats;

/** Adds a rule of our own and gives its id. */
const addOwn = () =>
  batch(({ workbook }) => {
    const added = formats(workbook, "A2:A3").add("Custom");
    added.custom.rule.formula = "=$A2>1";
    added.custom.format.fill.color = "#FFC000";
    added.custom.format.font.bold = true;
    added.custom.format.font.color = "#000000";
    added.load("id,type,priority,stopIfTrue");
    return () => added.toJSON();
  });

describe("conditional formats", () => {
  it("are added with a rule and a look, before the others", async () => {
    const excel = await open();
    const { id = "" } = await addOwn();
    const [first, second] = excel.book.conditionalFormats(excel.sheetId("Blad1"));
    expect(first).toMatchObject({
      id,
      areas: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }],
      rule: { kind: "formula", formula: "$A2>1" },
      style: { fill: "#FFC000", font: { bold: true, color: "#000000" } },
    });
    expect(second).toMatchObject({ id: "users", rule: usersOwn.rule, style: usersOwn.style });
  });

  it("are found by their id in a later batch", async () => {
    await open();
    const { id = "" } = await addOwn();
    const find = (workbook: Excel.Workbook) => formats(workbook).getItem(id);
    expect(await loaded(find, "type,stopIfTrue,priority")).toEqual({
      type: "Custom",
      stopIfTrue: false,
      priority: 0,
    });
    expect(await loaded((workbook) => find(workbook).custom.rule, "formula")).toEqual({ formula: "=$A2>1" });
    expect(await loaded((workbook) => find(workbook).custom.format.fill, "color")).toEqual({
      color: "#FFC000",
    });
    expect(await loaded((workbook) => find(workbook).getRange(), "address")).toEqual({
      address: "Blad1!A2:A3",
    });
    expect(await loaded((workbook) => find(workbook).getRanges(), "address")).toEqual({
      address: "Blad1!A2:A3",
    });
    expect(await loaded((workbook) => formats(workbook).getItemOrNullObject("gone"), "id")).toBeNull();
  });

  it("are listed where they touch the range", async () => {
    await open();
    await addOwn();
    const types = (address?: string) =>
      batch(({ workbook }) => {
        const list = formats(workbook, address).load("items/type");
        return () => list.items.map(({ type }) => type);
      });
    expect(await types()).toEqual(["Custom", "CellValue"]);
    expect(await types("A1")).toEqual(["CellValue"]);
    expect(await types("C1")).toEqual([]);
  });

  it("are taken away without a trace", async () => {
    const excel = await open();
    const before = excel.book.conditionalFormats(excel.sheetId("Blad1"));
    const { id = "" } = await addOwn();
    await change((workbook) => formats(workbook).getItem(id).delete());
    expect(excel.book.conditionalFormats(excel.sheetId("Blad1"))).toEqual(before);
  });

  it("compare values and search texts", async () => {
    const excel = await open();
    await change((workbook) => {
      const cell = formats(workbook, "A1").add("CellValue").cellValue;
      cell.rule = { operator: "Between", formula1: "=1", formula2: "=2" };
      cell.format.font.italic = true;
      formats(workbook, "A1").add("ContainsText").textComparison.rule = { operator: "Contains", text: "ja" };
    });
    const rules = excel.book.conditionalFormats(excel.sheetId("Blad1")).map(({ rule }) => rule);
    expect(rules).toContainEqual({ kind: "cellValue", operator: "between", formulas: ["1", "2"] });
    expect(rules).toContainEqual({ kind: "containsText", text: "ja" });
    const found = await loaded((workbook) => formats(workbook).getItem("users").cellValue, "rule");
    expect(found).toEqual({ rule: { operator: "GreaterThan", formula1: "=2" } });
  });

  it("shade cells with bars and between colours: read again, kept in the file, moved with their cells, undone", async () => {
    const excel = await open();
    const before = excel.book.toFile();
    await change((workbook) => {
      const { dataBar } = formats(workbook, "A1:A3").add("DataBar");
      dataBar.positiveFormat.set({ fillColor: "#9CCFC4", gradientFill: false });
      dataBar.set({
        lowerBoundRule: { type: "Number", formula: "0" },
        upperBoundRule: { type: "Formula", formula: "=MAX($A$1:$A$3)" },
        showDataBarOnly: true,
        barDirection: "LeftToRight",
      });
      formats(workbook, "A2:A3").add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#F8D7C9" },
        midpoint: { type: "Percent", formula: "50", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#9CCFC4" },
      };
    });
    const read = await batch(({ workbook }) => {
      const [scale, bar] = [formats(workbook).getItemAt(0), formats(workbook).getItemAt(1)];
      [scale, bar].forEach((each) => each.load("type"));
      scale.colorScale.load("criteria,threeColorScale");
      bar.dataBar.load("lowerBoundRule,upperBoundRule,showDataBarOnly,barDirection");
      bar.dataBar.positiveFormat.load("fillColor,gradientFill,borderColor");
      return () => [scale.type, scale.colorScale.toJSON(), bar.type, bar.dataBar.toJSON()];
    });
    expect(read).toMatchObject([
      "ColorScale",
      {
        threeColorScale: true,
        criteria: { midpoint: { type: "Percent", formula: "=50", color: "#FFFFFF" } },
      },
      "DataBar",
      {
        lowerBoundRule: { type: "Number", formula: "=0" },
        upperBoundRule: { type: "Formula", formula: "=MAX($A$1:$A$3)" },
        positiveFormat: { fillColor: "#9CCFC4", gradientFill: false, borderColor: "" },
        showDataBarOnly: true,
        barDirection: "LeftToRight",
      },
    ]);
    await change(({ worksheets }) => worksheets.getItem("Blad1").getRange("1:2").insert("Down"));
    const file = excel.book.toFile();
    const bytes = writeXlsx(file);
    expect(complaintsAbout(bytes)).toEqual([]);
    const said = ({ sheets }: typeof file) =>
      sheets[0]?.conditionalFormats.map(({ areas, rule }) => ({ areas, rule }));
    expect(said(readXlsx(bytes))).toEqual(said(file));
    expect(said(file)?.[1]).toMatchObject({
      areas: [{ row: 2, rowCount: 3 }],
      rule: { bar: { upper: { value: "MAX($A$3:$A$5)" } } },
    });
    while (excel.book.undo());
    expect(excel.book.toFile()).toEqual(before);
  });

  it("change their priority", async () => {
    const excel = await open();
    await addOwn();
    await change((workbook) => (formats(workbook).getItem("users").priority = 0));
    expect(excel.book.conditionalFormats(excel.sheetId("Blad1"))[0]?.id).toBe("users");
  });

  it("lose their fill or their letters' look", async () => {
    const excel = await open();
    const { id = "" } = await addOwn();
    await change((workbook) => formats(workbook).getItem(id).custom.format.fill.clear());
    const style = excel.book.conditionalFormats(excel.sheetId("Blad1"))[0]?.style;
    expect(style).toMatchObject({ font: { bold: true } });
    expect(style).not.toHaveProperty("fill");
  });

  it.each<[what: string, work: (formats: Excel.ConditionalFormatCollection) => unknown, error: RegExp]>([
    ["one that is gone", (list) => list.getItem("gone").delete(), /^ItemNotFound: /],
    [
      "another kind of rule than it has",
      (list) => list.getItem("users").custom,
      /^InvalidArgument: .*CellValue/,
    ],
    [
      "a rule without an operator",
      (list) => (list.getItem("users").cellValue.rule = {} as never),
      /^InvalidArgument: /,
    ],
    ["icons", (list) => list.add("IconSet"), /^InvalidArgument: /],
    [
      "a bar without the number where it begins",
      (list) => (list.add("DataBar").dataBar.lowerBoundRule = { type: "Number" }),
      /^InvalidArgument: .*Number/,
    ],
    [
      "a scale without a colour",
      (list) =>
        (list.add("ColorScale").colorScale.criteria = {
          minimum: { type: "LowestValue" },
          maximum: { type: "HighestValue", color: "#FFFFFF" },
        }),
      /^InvalidArgument: .*colour/,
    ],
    [
      "an R1C1 rule",
      (list) => (list.add("Custom").custom.rule.formulaR1C1 = "=1"),
      /does not have ConditionalFormatRule\.formulaR1C1\.$/,
    ],
  ])("refuse %s", async (_, work, error) => {
    await open();
    expect(await failure(change((workbook) => work(formats(workbook))))).toMatch(error);
  });
});
