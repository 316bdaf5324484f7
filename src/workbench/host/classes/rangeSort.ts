import { choice, flag, optional } from "../arguments";
import { notSimulated, sortCells, sortFields } from "../cells/sortCells";
import { membersOf, type HostClass } from "../members";

const { call } = membersOf<"RangeSort">();
const orientation = optional(choice("orientation", ["Rows", "Columns"]), "Rows");
const method = optional(choice("method", ["PinYin", "StrokeCount"]), "PinYin");

/** Sorting of a range's rows. The method tells Chinese characters apart, which the host orders as its locale does. */
export const rangeSort: HostClass<"RangeSort"> = {
  name: "RangeSort",
  members: {
    apply: call(
      "ExcelApi 1.2",
      "writes",
      [
        sortFields,
        optional(flag("matchCase"), false),
        optional(flag("hasHeaders"), false),
        orientation,
        method,
      ],
      ({ sheet, area }, host, keys, matchCase, hasHeaders, by) => {
        if (by === "Columns") throw notSimulated("sorting of columns");
        const above = hasHeaders ? 1 : 0;
        if (area.rowCount === above) return;
        const rows = { ...area, row: area.row + above, rowCount: area.rowCount - above };
        sortCells(host, { sheet, area: rows }, keys, matchCase);
      },
    ),
  },
};
