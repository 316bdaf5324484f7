import { flag, number, text } from "../arguments";
import { color } from "../cells/colors";
import { changeFont, fontOf } from "../charts/fonts";
import { membersOf, type HostClass } from "../members";

const { setting } = membersOf<"ChartFont">();

/** The fonts of a chart whose parts say nothing of their own. */
const standard = { name: "Calibri", size: 10, bold: false, italic: false, color: "#000000" } as const;

export const chartFont: HostClass<"ChartFont"> = {
  name: "ChartFont",
  members: {
    bold: setting(
      "ExcelApi 1.1",
      flag("bold"),
      (self, host) => fontOf(self, host).bold ?? standard.bold,
      (self, host, bold) => changeFont(self, host, { bold }),
    ),
    color: setting(
      "ExcelApi 1.1",
      text("color"),
      (self, host) => fontOf(self, host).color ?? standard.color,
      (self, host, value) => changeFont(self, host, { color: color(value) }),
    ),
    italic: setting(
      "ExcelApi 1.1",
      flag("italic"),
      (self, host) => fontOf(self, host).italic ?? standard.italic,
      (self, host, italic) => changeFont(self, host, { italic }),
    ),
    name: setting(
      "ExcelApi 1.1",
      text("name"),
      (self, host) => fontOf(self, host).name ?? standard.name,
      (self, host, name) => changeFont(self, host, { name }),
    ),
    size: setting(
      "ExcelApi 1.1",
      number("size"),
      (self, host) => fontOf(self, host).size ?? standard.size,
      (self, host, size) => changeFont(self, host, { size }),
    ),
  },
};
