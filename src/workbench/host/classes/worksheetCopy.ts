import { choice, object, optional } from "../arguments";
import { sheetOf } from "../cells/sheets";
import { HostError } from "../errors";
import { membersOf, type Member } from "../members";
import type { HostState } from "../state";
import type { SheetTarget } from "../targets";

const { make } = membersOf<"Worksheet">();
const positionTypes = ["None", "Before", "After", "Beginning", "End"] as const;
const positionType = optional(choice("positionType", positionTypes), "None");
const relativeTo = optional(object("relativeTo", "Worksheet"), null);

/** Copying of a sheet with all that belongs to it. */
export const worksheetCopy: Readonly<Record<string, Member<SheetTarget>>> = {
  copy: make("ExcelApi 1.7", "Worksheet", [positionType, relativeTo], ({ sheet }, host, type, other) => {
    const { id } = sheetOf(host, sheet);
    return { sheet: host.book.sheets.copy(id, positionOf(host, type, other?.target)).id };
  }),
};

/** Where the copy goes; behind all others where nothing is said of it. */
function positionOf(
  host: HostState,
  type: (typeof positionTypes)[number],
  other: SheetTarget | undefined,
): number {
  const sheets = host.book.sheets.list();
  if (type === "Beginning") return 0;
  if (type === "None" || type === "End") return sheets.length;
  if (!other) throw new HostError("InvalidArgument", `The argument relativeTo is missing for "${type}".`);
  const relative = sheetOf(host, other.sheet).id;
  return sheets.findIndex(({ id }) => id === relative) + (type === "After" ? 1 : 0);
}
