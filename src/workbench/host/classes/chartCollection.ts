import { choice, object, optional, text, whole } from "../arguments";
import { requireUnprotected, sameName } from "../cells/sheets";
import { seriesFrom, type SeriesBy } from "../charts/chartData";
import { fromWireWord, toWireWord } from "../charts/wireWords";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { CellsTarget, ChartTarget, SheetTarget } from "../targets";
import { chartTypes, type Chart, type ChartType } from "../../book/chart";
import { plainChart, plainSize } from "../../book/chartDefaults";

const { value, call, find, make } = membersOf<"ChartCollection">();
const key = text("name");

/** Microsoft's names of the types of charts that the workbench has. */
export const wireChartTypes = (Object.keys(chartTypes) as ChartType[]).map(toWireWord);
export const seriesBy = optional(choice("seriesBy", ["Auto", "Columns", "Rows"]), "Auto");

export const chartCollection: HostClass<"ChartCollection"> = {
  name: "ChartCollection",
  items: { of: "Chart", list: (self, host) => charts(self, host).map((chart) => targetOf(self, chart)) },
  members: {
    count: value("ExcelApi 1.1", (self, host) => charts(self, host).length),
    add: make(
      "ExcelApi 1.1",
      "Chart",
      [choice("type", wireChartTypes), object("sourceData", "Range"), seriesBy],
      (self, host, type, source, by) => add(self, host, fromWireWord(type), source.target, by),
    ),
    getCount: call("ExcelApi 1.4", "reads", [], (self, host) => charts(self, host).length),
    getItem: find("ExcelApi 1.1", "Chart", [key], byKey),
    getItemAt: find("ExcelApi 1.1", "Chart", [whole("index")], (self, host, index) => {
      const chart = charts(self, host)[index];
      return chart && targetOf(self, chart);
    }),
    getItemOrNullObject: find("ExcelApi 1.4", "Chart", [key], byKey),
  },
};

function charts({ sheet }: SheetTarget, { book }: HostState): readonly Chart[] {
  return book.charts.list(sheet);
}

function targetOf({ sheet }: SheetTarget, { id }: Chart): ChartTarget {
  return { sheet, chart: id };
}

/** By its name, or by its id, by which the client finds it again. */
function byKey(self: SheetTarget, host: HostState, wanted: string): ChartTarget | undefined {
  const all = charts(self, host);
  const found = all.find(({ id }) => id === wanted) ?? all.find(({ name }) => sameName(name, wanted));
  return found && targetOf(self, found);
}

function add(
  self: SheetTarget,
  host: HostState,
  type: ChartType,
  source: CellsTarget,
  by: SeriesBy,
): ChartTarget {
  requireUnprotected(host, self.sheet);
  const chart = host.book.charts.add(self.sheet, {
    ...plainChart,
    name: freeName(charts(self, host)),
    type,
    series: seriesFrom(host, source, by),
    overlap: overlapOf(type),
    place: placeBeside(self, host, source),
  });
  return targetOf(self, chart);
}

/** Bars of a stack lie over each other. */
export function overlapOf(type: ChartType): number {
  return chartTypes[type].grouping === "clustered" ? plainChart.overlap : 100;
}

function freeName(others: readonly Chart[]): string {
  let number = others.length + 1;
  while (others.some(({ name }) => sameName(name, `Chart ${number}`))) number += 1;
  return `Chart ${number}`;
}

/** Excel puts a new chart in the middle of the window; without a window it stands to the right of what it shows. */
function placeBeside({ sheet }: SheetTarget, { book }: HostState, source: CellsTarget): Chart["place"] {
  const { area } = source;
  const corner = {
    row: source.sheet === sheet ? area.row : 0,
    column: source.sheet === sheet ? area.column + area.columnCount : 0,
  };
  const from = { ...corner, x: 0, y: 0 };
  return book.charts.placeAt(sheet, { ...book.charts.boundsOf(sheet, { from, to: from }), ...plainSize });
}
