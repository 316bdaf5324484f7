import { openExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import { batch, change, loaded } from "../../support/run";

const rows = [
  ["Parameter", "Poäng", "Max"],
  ["Mål", 3, 5],
  ["Energi", 4, 4],
  ["Transporter", 1, 6],
];

const open = () => openExcel({ sheets: { Blad1: rows, Blad2: [[1]] } });

const charts = ({ worksheets }: Excel.Workbook) => worksheets.getItem("Blad1").charts;

/** Adds a chart over cells and gives its id. */
const add = (type: Excel.ChartType | "BarClustered", address = "A1:C4", by?: "Rows") =>
  batch(({ workbook }) => {
    const source = workbook.worksheets.getItem("Blad1").getRange(address);
    const chart = charts(workbook).add(type as Excel.ChartType, source, by as Excel.ChartSeriesBy);
    chart.load("id");
    return () => chart.id;
  });

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe("a chart that is added", () => {
  it.each([
    ["A1:C4", undefined, ["Poäng", "Max"], area(1, 1, 3, 1), area(1, 0, 3, 1)],
    ["A1:C4", "Rows", ["Mål", "Energi", "Transporter"], area(1, 1, 1, 2), area(0, 1, 1, 2)],
    ["A2:B4", undefined, ["Series1"], area(1, 1, 3, 1), area(1, 0, 3, 1)],
    ["B1:B4", undefined, ["Poäng"], area(1, 1, 3, 1), null],
    ["B2:C4", undefined, ["Series1", "Series2"], area(1, 1, 3, 1), null],
  ] as const)("shows %s by %s as series %j", async (address, by, names, values, categories) => {
    const excel = await open();
    await add("BarClustered", address, by);
    const sheet = excel.sheetId("Blad1");
    const [first] = excel.book.charts.list(sheet)[0]?.series ?? [];
    expect(first).toMatchObject({
      values: { sheet, area: values },
      categories: categories && { sheet, area: categories },
    });
    const found = await batch(({ workbook }) => {
      const series = charts(workbook).getItemAt(0).series.load("items/name");
      return () => series.items.map(({ name }) => name);
    });
    expect(found).toEqual(names);
  });

  it("has a name, a size and a place, and is found by name and id in later batches", async () => {
    await open();
    const id = await add("BarClustered");
    const found = await loaded(
      (workbook) => charts(workbook).getItem("Chart 1"),
      "id,name,left,top,width,height,chartType",
    );
    expect(found).toEqual({
      id,
      name: "Chart 1",
      left: 144,
      top: 0,
      width: 360,
      height: 216,
      chartType: "BarClustered",
    });
    expect(await loaded((workbook) => charts(workbook).getItem(id), "name")).toEqual({ name: "Chart 1" });
    expect(await loaded((workbook) => charts(workbook).getItemOrNullObject("Chart 2"), "name")).toBeNull();
    expect(await loaded(charts, "count")).toEqual({ count: 1 });
  });

  it("is renamed, placed, given other data and deleted", async () => {
    const excel = await open();
    const id = await add("BarClustered", "A1:B4");
    await change((workbook) => {
      const chart = charts(workbook).getItem(id);
      chart.name = "Klimat 1";
      chart.setPosition("E2", "H11");
      chart.setData(workbook.worksheets.getItem("Blad1").getRange("A1:C4"));
    });
    const find = (workbook: Excel.Workbook) => charts(workbook).getItem("klimat 1");
    expect(await loaded(find, "left,top,width,height")).toEqual({
      left: 192,
      top: 15,
      width: 192,
      height: 150,
    });
    expect(await loaded((workbook) => find(workbook).series, "count")).toEqual({ count: 2 });
    await change((workbook) => {
      find(workbook).left = 10;
      find(workbook).set({ top: 20, height: 100 });
      find(workbook).setPosition(workbook.worksheets.getItem("Blad1").getRange("B3"));
    });
    expect(await loaded(find, "left,top,width,height")).toEqual({
      left: 48,
      top: 30,
      width: 192,
      height: 100,
    });
    await change((workbook) => find(workbook).delete());
    expect(excel.book.charts.list(excel.sheetId("Blad1"))).toEqual([]);
  });
});

describe("what a chart looks like", () => {
  it("is set and read: title, legend, axes, series, points and labels", async () => {
    const excel = await open();
    const id = await add("BarClustered", "A1:B4");
    const chart = (workbook: Excel.Workbook) => charts(workbook).getItem(id);
    await change((workbook) => {
      const { title, legend, axes, series } = chart(workbook);
      title.text = "Andel per parameter";
      title.format.font.set({ bold: true, size: 14, color: "#0B5A50" });
      legend.set({ visible: false, position: "Top" });
      axes.valueAxis.set({ minimum: 0, maximum: 1, numberFormat: "0%", visible: true });
      axes.valueAxis.majorGridlines.visible = false;
      axes.valueAxis.title.text = "Andel";
      axes.categoryAxis.reversePlotOrder = true;
      axes.categoryAxis.format.font.color = "#1B2B2A";
      const first = series.getItemAt(0);
      first.format.fill.setSolidColor("#0B5A50");
      first.format.line.color = "#FFFFFF";
      first.gapWidth = 60;
      first.hasDataLabels = true;
      first.dataLabels.set({ numberFormat: "0%", position: "OutsideEnd" });
      first.points.getItemAt(2).format.fill.setSolidColor("#B3261E");
    });
    const [kept] = excel.book.charts.list(excel.sheetId("Blad1"));
    expect(kept).toMatchObject({
      title: { visible: true, text: "Andel per parameter", font: { bold: true, size: 14, color: "#0B5A50" } },
      legend: { visible: false, position: "top" },
      valueAxis: { minimum: 0, maximum: 1, numberFormat: "0%", gridlines: false, title: "Andel" },
      categoryAxis: { reversed: true, font: { color: "#1B2B2A" } },
      gapWidth: 60,
      series: [
        {
          fill: "#0B5A50",
          line: { color: "#FFFFFF" },
          points: [{ index: 2, fill: "#B3261E" }],
          labels: { numberFormat: "0%", position: "outsideEnd" },
        },
      ],
    });
    const read = await batch(({ workbook }) => {
      const { title, axes, series, legend } = chart(workbook);
      title.load("text,visible");
      legend.load("visible");
      axes.valueAxis.load("minimum,maximum,majorUnit,numberFormat,type");
      const first = series.getItemAt(0);
      const point = first.points.getItemAt(2).load("value");
      const words = (["Categories", "Values"] as const).map((each) => first.getDimensionValues(each));
      return () => [
        title.toJSON(),
        legend.toJSON(),
        axes.valueAxis.toJSON(),
        point.value,
        words.map(({ value }) => value),
      ];
    });
    expect(read).toMatchObject([
      { text: "Andel per parameter", visible: true },
      { visible: false },
      { minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: "0%", type: "Value" },
      1,
      [
        ["Mål", "Energi", "Transporter"],
        ["3", "4", "1"],
      ],
    ]);
  });

  it("of lines has markers, and series are added, filled and deleted", async () => {
    const excel = await open();
    const id = await add("LineMarkers" as Excel.ChartType, "A1:B4");
    await change((workbook) => {
      const sheet = workbook.worksheets.getItem("Blad1");
      const { series } = charts(workbook).getItem(id);
      const added = series.add("Tak");
      added.setValues(sheet.getRange("C2:C4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      added.format.line.set({ color: "#0B5A50", weight: 1.5 });
      added.markerStyle = "Diamond";
      added.markerSize = 7;
      series.getItemAt(0).delete();
    });
    const sheet = excel.sheetId("Blad1");
    expect(excel.book.charts.list(sheet)[0]?.series).toMatchObject([
      {
        name: "Tak",
        values: { sheet, area: area(1, 2, 3, 1) },
        categories: { sheet, area: area(1, 0, 3, 1) },
        line: { color: "#0B5A50", weight: 1.5 },
        marker: { style: "diamond", size: 7 },
      },
    ]);
  });

  it("makes its title of its only series, and its scale of the values", async () => {
    await open();
    const id = await add("BarClustered", "A1:B4");
    const chart = (workbook: Excel.Workbook) => charts(workbook).getItem(id);
    expect(await loaded((workbook) => chart(workbook).title, "text")).toEqual({ text: "Poäng" });
    expect(await loaded((workbook) => chart(workbook).axes.valueAxis, "minimum,maximum,majorUnit")).toEqual({
      minimum: 0,
      maximum: 4,
      majorUnit: 1,
    });
  });

  it.each<[string, (chart: Excel.Chart) => unknown, string]>([
    ["a kind it has not", (chart) => (chart.chartType = "Pie"), "InvalidArgument"],
    ["a scale that is no number", (chart) => (chart.axes.valueAxis.maximum = "hög"), "InvalidArgument"],
    ["trendlines", (chart) => chart.series.getItemAt(0).trendlines.add("Linear"), "ApiNotFound"],
    [
      "a colour that is none",
      (chart) => chart.series.getItemAt(0).format.fill.setSolidColor("grönt"),
      "InvalidArgument",
    ],
    ["a series that is not there", (chart) => chart.series.getItemAt(7).delete(), "ItemNotFound"],
  ])("refuses %s", async (_, work, code) => {
    await open();
    const id = await add("BarClustered");
    expect(await failure(change((workbook) => work(charts(workbook).getItem(id))))).toMatch(
      new RegExp(`^${code}: `),
    );
  });

  it("stays as it is on a protected sheet", async () => {
    const excel = await open();
    const id = await add("BarClustered");
    excel.book.sheets.setProtected(excel.sheetId("Blad1"), true);
    const refused = await failure(change((workbook) => void (charts(workbook).getItem(id).title.text = "x")));
    expect(refused).toMatch(/^AccessDenied: /);
  });
});
