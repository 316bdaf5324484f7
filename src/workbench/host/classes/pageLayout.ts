import { anything, choice, either, flag, number, object, text, type Parameter } from "../arguments";
import { areasOf } from "../areas";
import { marginSizes, paperName, paperNumber, paperNames, zoomToBook, zoomToWire } from "../cells/pages";
import { printArea, printTitles, setPrintArea, setPrintTitles } from "../cells/printNames";
import { cellsAt, sheetOf } from "../cells/sheets";
import { membersOf, type HostClass } from "../members";
import type { HostState } from "../state";
import type { HostObject, SheetTarget } from "../targets";
import type { PageLayout, PageMargins } from "../../book/page";

const { setting, part, call, find } = membersOf<"PageLayout">();
const pointsPerInch = 72;

type RangeOrAddress = string | HostObject<"Range">;

/** One property of the page, as the book has it. */
function own<K extends keyof PageLayout>(key: K, takes: Parameter<PageLayout[K]>) {
  return setting(
    "ExcelApi 1.9",
    takes,
    (self, host) => pageOf(self, host)[key],
    ({ sheet }, { book }, next) => book.sheets.setPage(sheet, { [key]: next }),
  );
}

function margin(side: keyof PageMargins) {
  return setting(
    "ExcelApi 1.9",
    number(`${side}Margin`),
    (self, host) => pageOf(self, host).margins[side] * pointsPerInch,
    (self, host, points) => setMargins(self, host, { [side]: points / pointsPerInch }),
  );
}

export const pageLayout: HostClass<"PageLayout"> = {
  name: "PageLayout",
  members: {
    headersFooters: part("ExcelApi 1.9", "HeaderFooterGroup", (self) => self),
    orientation: setting(
      "ExcelApi 1.9",
      choice("orientation", ["Portrait", "Landscape"]),
      (self, host) => (pageOf(self, host).orientation === "landscape" ? "Landscape" : "Portrait"),
      ({ sheet }, { book }, next) =>
        book.sheets.setPage(sheet, { orientation: next === "Landscape" ? "landscape" : "portrait" }),
    ),
    paperSize: setting(
      "ExcelApi 1.9",
      choice("paperSize", paperNames),
      (self, host) => paperName(pageOf(self, host).paperSize),
      ({ sheet }, { book }, name) => book.sheets.setPage(sheet, { paperSize: paperNumber(name) }),
    ),
    zoom: setting(
      "ExcelApi 1.9",
      anything("zoom"),
      (self, host) => zoomToWire(pageOf(self, host).zoom),
      ({ sheet }, { book }, zoom) => book.sheets.setPage(sheet, { zoom: zoomToBook(zoom) }),
    ),
    centerHorizontally: own("centerHorizontally", flag("centerHorizontally")),
    centerVertically: own("centerVertically", flag("centerVertically")),
    printGridlines: own("printGridLines", flag("printGridlines")),
    printHeadings: own("printHeadings", flag("printHeadings")),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    setPrintMargins: call(
      "ExcelApi 1.9",
      "writes",
      [choice("unit", ["Points", "Inches", "Centimeters"]), anything("marginOptions")],
      (self, host, unit, options) => setMargins(self, host, marginSizes(unit, options)),
    ),
    setPrintArea: call(
      "ExcelApi 1.9",
      "writes",
      [either(either(object("printArea", "Range"), object("printArea", "RangeAreas")), text("printArea"))],
      ({ sheet }, host, area) => setPrintArea(host, sheet, areasAt(host, sheet, area)),
    ),
    getPrintArea: find("ExcelApi 1.9", "RangeAreas", [], ({ sheet }, host) => printArea(host, sheet)),
    getPrintAreaOrNullObject: find("ExcelApi 1.9", "RangeAreas", [], ({ sheet }, host) =>
      printArea(host, sheet),
    ),
    ...titles("Rows"),
    ...titles("Columns"),
  },
};

function titles(of: "Rows" | "Columns") {
  const key = `setPrintTitle${of}`;
  const get = find("ExcelApi 1.9", "Range", [], ({ sheet }, host) => printTitles(host, sheet)[of]);
  const takes = either(object(`printTitle${of}`, "Range"), text(`printTitle${of}`));
  const set = call("ExcelApi 1.9", "writes", [takes], ({ sheet }, host, at: RangeOrAddress) => {
    const target = typeof at === "string" ? cellsAt(host, sheet, at) : at.target;
    setPrintTitles(host, sheet, { ...printTitles(host, sheet), [of]: target });
  });
  return { [key]: set, [`getPrintTitle${of}`]: get, [`getPrintTitle${of}OrNullObject`]: get };
}

function areasAt(host: HostState, sheet: string, given: RangeOrAddress | HostObject<"RangeAreas">) {
  if (typeof given === "string") return areasOf(given).map((each) => cellsAt(host, sheet, each).area);
  return given.of === "Range" ? [given.target.area] : given.target.areas;
}

function pageOf({ sheet }: SheetTarget, host: HostState): PageLayout {
  return sheetOf(host, sheet).page;
}

function setMargins(self: SheetTarget, host: HostState, change: Partial<PageMargins>): void {
  host.book.sheets.setPage(self.sheet, { margins: { ...pageOf(self, host).margins, ...change } });
}
