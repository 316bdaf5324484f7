import { choice, flag, optional } from "../arguments";
import { sortCells, sortFields } from "../cells/sortCells";
import { membersOf, type HostClass } from "../members";
import { bodyOf, tableOf } from "./table";

const { call } = membersOf<"TableSort">();
const method = optional(choice("method", ["PinYin", "StrokeCount"]), "PinYin");

/** Sorting of a table's rows, between header and totals. */
export const tableSort: HostClass<"TableSort"> = {
  name: "TableSort",
  members: {
    apply: call(
      "ExcelApi 1.2",
      "writes",
      [sortFields, optional(flag("matchCase"), false), method],
      (self, host, keys, matchCase) => {
        const found = tableOf(self, host);
        sortCells(host, { sheet: found.sheet, area: bodyOf(found) }, keys, matchCase);
      },
    ),
  },
};
