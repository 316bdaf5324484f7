import { either, flag, number, text } from "../arguments";
import { axisOf, changeAxis, chartOf } from "../charts/charts";
import { valuesOf } from "../charts/chartTexts";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { ChartAxisTarget } from "../targets";
import { valueScale, type ValueScale } from "../../book/chartScale";

const { value, setting, part } = membersOf<"ChartAxis">();

export const chartAxis: HostClass<"ChartAxis"> = {
  name: "ChartAxis",
  members: {
    type: value("ExcelApi 1.7", ({ axis }) => (axis === "valueAxis" ? "Value" : "Category")),
    majorUnit: measure("majorUnit"),
    maximum: measure("maximum"),
    minimum: measure("minimum"),
    numberFormat: setting(
      "ExcelApi 1.8",
      text("numberFormat"),
      (self, host) => axisOf(self, host).numberFormat ?? formatOfCells(self, host),
      (self, host, numberFormat) => changeAxis(self, host, { numberFormat }),
    ),
    linkNumberFormat: setting(
      "ExcelApi 1.9",
      flag("linkNumberFormat"),
      (self, host) => axisOf(self, host).numberFormat === null,
      (self, host, isLinked) => {
        const numberFormat = axisOf(self, host).numberFormat ?? formatOfCells(self, host);
        changeAxis(self, host, { numberFormat: isLinked ? null : numberFormat });
      },
    ),
    reversePlotOrder: setting(
      "ExcelApi 1.7",
      flag("reversePlotOrder"),
      (self, host) => axisOf(self, host).reversed,
      (self, host, reversed) => changeAxis(self, host, { reversed }),
    ),
    visible: setting(
      "ExcelApi 1.7",
      flag("visible"),
      (self, host) => axisOf(self, host).visible,
      (self, host, visible) => changeAxis(self, host, { visible }),
    ),
    format: part("ExcelApi 1.1", "ChartAxisFormat", ({ axis, ...self }) => ({ ...self, text: axis })),
    majorGridlines: part("ExcelApi 1.1", "ChartGridlines", (self) => self),
    title: part("ExcelApi 1.1", "ChartAxisTitle", (self) => self),
  },
};

/** What a value axis counts from, to and by: an empty text gives the choice back to the chart. Read, it is a number always. */
function measure(which: keyof ValueScale) {
  return setting(
    "ExcelApi 1.1",
    either(number(which), text(which)),
    (self, host) => (self.axis === "valueAxis" ? scale(self, host)[which] : ""),
    (self, host, wanted) => {
      if (self.axis === "categoryAxis" || (typeof wanted === "string" && wanted !== ""))
        throw new HostError("InvalidArgument", `"${wanted}" cannot be the ${which} of this axis.`);
      changeAxis(self, host, { [which]: wanted === "" ? null : wanted });
    },
  );
}

function scale(self: ChartAxisTarget, host: HostState): ValueScale {
  const values = chartOf(self, host).series.flatMap((series) => valuesOf(host, series.values));
  return valueScale(
    axisOf(self, host),
    values.filter((one) => typeof one === "number"),
  );
}

/** The number format of the first cell on the axis. */
function formatOfCells({ axis, ...self }: ChartAxisTarget, host: HostState): string {
  const [first] = chartOf(self, host).series;
  const cells = axis === "valueAxis" ? first?.values : first?.categories;
  const look = cells && host.book.style(cells.sheet, cells.area.row, cells.area.column);
  return look?.numberFormat ?? "General";
}
