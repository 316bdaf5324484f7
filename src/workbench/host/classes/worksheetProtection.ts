import { anything, optional, text } from "../arguments";
import { sheetOf } from "../cells/sheets";
import { HostError } from "../errors";
import { membersOf, type HostClass } from "../members";

const { value, call } = membersOf<"WorksheetProtection">();
const password = optional(text("password"), undefined);

/** Protection without its details: what may be done nevertheless is not simulated, and passwords are not kept. */
export const worksheetProtection: HostClass<"WorksheetProtection"> = {
  name: "WorksheetProtection",
  members: {
    protected: value("ExcelApi 1.2", ({ sheet }, host) => sheetOf(host, sheet).isProtected),
    protect: call(
      "ExcelApi 1.2",
      "writes",
      [anything("options"), password],
      ({ sheet }, host, options, secret) => {
        if (options !== null && options !== undefined) throw notSimulated("protection options");
        if (secret !== undefined) throw notSimulated("passwords");
        if (sheetOf(host, sheet).isProtected)
          throw new HostError("InvalidOperation", "The sheet is already protected.");
        host.book.sheets.setProtected(sheet, true);
      },
    ),
    unprotect: call("ExcelApi 1.7", "writes", [password], ({ sheet }, host) =>
      host.book.sheets.setProtected(sheetOf(host, sheet).id, false),
    ),
  },
};

function notSimulated(what: string): HostError {
  return new HostError("UnsupportedOperation", `The workbench host does not have ${what}.`);
}
