import { membersOf, type HostClass } from "../members";
import { fullAddress } from "../cells/sheets";
import { cellCount, isEntireColumn, isEntireRow } from "../areas";
import { rangeCells } from "./rangeCells";
import { rangeChanges } from "./rangeChanges";
import { rangeNeighbours } from "./rangeNeighbours";

const { value, part } = membersOf<"Range">();

export const range: HostClass<"Range"> = {
  name: "Range",
  isKept: true,
  members: {
    address: value("ExcelApi 1.1", ({ sheet, area }, host) => fullAddress(host, sheet, [area])),
    addressLocal: value("ExcelApi 1.1", ({ sheet, area }, host) => fullAddress(host, sheet, [area])),
    cellCount: value("ExcelApi 1.1", ({ area }) => listedCount(cellCount(area))),
    columnCount: value("ExcelApi 1.1", ({ area }) => area.columnCount),
    columnIndex: value("ExcelApi 1.1", ({ area }) => area.column),
    rowCount: value("ExcelApi 1.1", ({ area }) => area.rowCount),
    rowIndex: value("ExcelApi 1.1", ({ area }) => area.row),
    isEntireColumn: value("ExcelApi 1.7", ({ area }) => isEntireColumn(area)),
    isEntireRow: value("ExcelApi 1.7", ({ area }) => isEntireRow(area)),
    conditionalFormats: part("ExcelApi 1.6", "ConditionalFormatCollection", ({ sheet, area }) => ({
      sheet,
      areas: [area],
    })),
    dataValidation: part("ExcelApi 1.8", "DataValidation", ({ sheet, area }) => ({ sheet, areas: [area] })),
    format: part("ExcelApi 1.1", "RangeFormat", ({ sheet, area }) => ({ sheet, areas: [area] })),
    sort: part("ExcelApi 1.2", "RangeSort", (self) => self),
    worksheet: part("ExcelApi 1.1", "Worksheet", ({ sheet }) => ({ sheet })),
    ...rangeCells,
    ...rangeNeighbours,
    ...rangeChanges,
  },
};

/** Excel gives up counting above 2,147,483,647. */
function listedCount(count: number): number {
  return count > 2 ** 31 - 1 ? -1 : count;
}
