import { whole } from "../arguments";
import { seriesOf } from "../charts/charts";
import { valuesOf } from "../charts/chartTexts";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { ChartSeriesTarget } from "../targets";

const { value, call, find } = membersOf<"ChartPointsCollection">();

export const chartPointsCollection: HostClass<"ChartPointsCollection"> = {
  name: "ChartPointsCollection",
  items: {
    of: "ChartPoint",
    list: (self, host) => Array.from({ length: count(self, host) }, (_, point) => ({ ...self, point })),
  },
  members: {
    count: value("ExcelApi 1.1", count),
    getCount: call("ExcelApi 1.4", "reads", [], count),
    getItemAt: find("ExcelApi 1.1", "ChartPoint", [whole("index")], (self, host, point) =>
      point >= 0 && point < count(self, host) ? { ...self, point } : undefined,
    ),
  },
};

function count(self: ChartSeriesTarget, host: HostState): number {
  return valuesOf(host, seriesOf(self, host).values).length;
}
