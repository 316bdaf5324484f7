import { choice, either, number, object, optional, text } from "../arguments";
import { cellsAt, sameName } from "../cells/sheets";
import { changeChart, chartOf } from "../charts/charts";
import { seriesFrom } from "../charts/chartData";
import { fromWireWord, toWireWord } from "../charts/wireWords";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { CellsTarget, ChartTarget, HostObject } from "../targets";
import type { ChartBounds } from "../../book/chart";
import { overlapOf, seriesBy, wireChartTypes } from "./chartCollection";
import { requireUnprotected } from "../cells/sheets";

const { value, setting, part, call } = membersOf<"Chart">();
const cell = (name: string) => either(object(name, "Range"), text(name));

export const chart: HostClass<"Chart"> = {
  name: "Chart",
  identity: ({ chart: id }) => ({ Id: id }),
  members: {
    id: value("ExcelApi 1.7", ({ chart: id }) => id),
    name: setting("ExcelApi 1.1", text("name"), (self, host) => chartOf(self, host).name, rename),
    chartType: setting(
      "ExcelApi 1.7",
      choice("chartType", wireChartTypes),
      (self, host) => toWireWord(chartOf(self, host).type),
      (self, host, name) => {
        const type = fromWireWord(name);
        changeChart(self, host, { type, overlap: overlapOf(type) });
      },
    ),
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    axes: part("ExcelApi 1.1", "ChartAxes", (self) => self),
    dataLabels: part("ExcelApi 1.1", "ChartDataLabels", (self) => ({ ...self, series: null })),
    legend: part("ExcelApi 1.1", "ChartLegend", (self) => self),
    series: part("ExcelApi 1.1", "ChartSeriesCollection", (self) => self),
    title: part("ExcelApi 1.1", "ChartTitle", (self) => self),
    worksheet: part("ExcelApi 1.2", "Worksheet", ({ sheet }) => ({ sheet })),
    delete: call("ExcelApi 1.1", "writes", [], (self, host) => {
      requireUnprotected(host, self.sheet);
      host.book.charts.remove(self.sheet, chartOf(self, host).id);
    }),
    setData: call(
      "ExcelApi 1.1",
      "writes",
      [object("sourceData", "Range"), seriesBy],
      (self, host, source, by) => changeChart(self, host, { series: seriesFrom(host, source.target, by) }),
    ),
    setPosition: call(
      "ExcelApi 1.1",
      "writes",
      [cell("startCell"), optional(cell("endCell"), null)],
      setPosition,
    ),
  },
};

function side(which: keyof ChartBounds) {
  return setting(
    "ExcelApi 1.1",
    number(which),
    (self, host) => boundsOf(self, host)[which],
    (self, host, points) => {
      if (points < 0) throw new HostError("InvalidArgument", `A chart's ${which} cannot be below 0.`);
      const bounds = { ...boundsOf(self, host), [which]: points };
      changeChart(self, host, { place: host.book.charts.placeAt(self.sheet, bounds) });
    },
  );
}

function boundsOf(self: ChartTarget, host: HostState): ChartBounds {
  return host.book.charts.boundsOf(self.sheet, chartOf(self, host).place);
}

function rename(self: ChartTarget, host: HostState, name: string): void {
  const others = host.book.charts.list(self.sheet).filter(({ id }) => id !== self.chart);
  if (name === "") throw new HostError("InvalidArgument", "A chart's name cannot be empty.");
  if (others.some((other) => sameName(other.name, name)))
    throw new HostError("ItemAlreadyExists", `A chart with the name "${name}" already exists.`);
  changeChart(self, host, { name });
}

type Cell = HostObject<"Range"> | string;

/** To the corner of a cell; with a second one, over all cells between them. */
function setPosition(self: ChartTarget, host: HostState, start: Cell, end: Cell | null): void {
  const { row, column } = areaOf(self, host, start);
  const from = { row, column, x: 0, y: 0 };
  if (end === null) {
    const { charts } = host.book;
    const corner = charts.boundsOf(self.sheet, { from, to: from });
    const { width, height } = boundsOf(self, host);
    changeChart(self, host, { place: charts.placeAt(self.sheet, { ...corner, width, height }) });
    return;
  }
  const last = areaOf(self, host, end);
  const to = { row: last.row + last.rowCount, column: last.column + last.columnCount, x: 0, y: 0 };
  changeChart(self, host, { place: { from, to } });
}

function areaOf({ sheet }: ChartTarget, host: HostState, given: Cell): CellsTarget["area"] {
  const cells = typeof given === "string" ? cellsAt(host, sheet, given) : given.target;
  if (cells.sheet === sheet) return cells.area;
  throw new HostError("InvalidArgument", "A chart lies over cells of its own sheet.");
}
