import { choice, flag, text } from "../arguments";
import { changeLabels, labelsOf } from "../charts/labels";
import { fromWireWord, toWireWord } from "../charts/wireWords";
import { membersOf, type HostClass } from "../members";

const { setting, part } = membersOf<"ChartDataLabels">();

const positions = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
] as const;

/** Labels that show the value; the workbench has no others. */
export const chartDataLabels: HostClass<"ChartDataLabels"> = {
  name: "ChartDataLabels",
  members: {
    position: setting(
      "ExcelApi 1.1",
      choice("position", positions),
      (self, host) => toWireWord(labelsOf(self, host)?.position ?? "outsideEnd"),
      (self, host, position) => changeLabels(self, host, { position: fromWireWord(position) }),
    ),
    showValue: setting(
      "ExcelApi 1.1",
      flag("showValue"),
      (self, host) => labelsOf(self, host) !== null,
      (self, host, isShown) => changeLabels(self, host, isShown ? {} : null),
    ),
    numberFormat: setting(
      "ExcelApi 1.8",
      text("numberFormat"),
      (self, host) => labelsOf(self, host)?.numberFormat ?? "General",
      (self, host, numberFormat) => changeLabels(self, host, { numberFormat }),
    ),
    linkNumberFormat: setting(
      "ExcelApi 1.9",
      flag("linkNumberFormat"),
      (self, host) => (labelsOf(self, host)?.numberFormat ?? null) === null,
      (self, host, isLinked) => {
        const numberFormat = labelsOf(self, host)?.numberFormat ?? "General";
        changeLabels(self, host, { numberFormat: isLinked ? null : numberFormat });
      },
    ),
    format: part("ExcelApi 1.1", "ChartDataLabelFormat", (self) => ({ ...self, text: "labels" })),
  },
};
