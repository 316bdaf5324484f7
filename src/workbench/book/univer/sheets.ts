import type { SheetInfo, Sheets } from "../book";
import type { Visibility } from "../parts";
import type { Aside } from "./aside";
import { BookError } from "./bookError";
import type { Engine } from "./engine";
import {
  BooleanNumber,
  InsertSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "#univer";

/** The sheets of a workbook, in tab order. `remove` takes one away with all that belongs to it. */
export function bookSheets(engine: Engine, aside: Aside, remove: (sheet: string) => void): Sheets {
  const info = (id: string): SheetInfo => {
    const sheet = engine.sheet(id);
    return {
      id,
      name: sheet.getName(),
      visibility: visibilityOf(engine, aside, id),
      isProtected: aside.sheet(id).isProtected,
      tabColor: sheet.getConfig().tabColor || null,
    };
  };
  const list = () => engine.workbook.getSheetOrders().map(info);
  return {
    list,
    add: (name) => {
      if (name !== undefined) checkName(name, list());
      const known = new Set(engine.workbook.getSheetOrders());
      const sheet = { name: name ?? newName(list()) };
      engine.keepingActive(() => engine.run(InsertSheetCommand, { index: known.size, sheet }));
      const added = engine.workbook.getSheetOrders().find((id) => !known.has(id));
      if (added === undefined) throw new BookError("The workbook did not add a sheet.");
      return info(added);
    },
    remove: (id) => {
      refuseLastVisible(list(), id, "deleted");
      remove(id);
    },
    rename: (id, name) => {
      checkName(
        name,
        list().filter((sheet) => sheet.id !== id),
      );
      engine.run(SetWorksheetNameCommand, { subUnitId: engine.sheet(id).getSheetId(), name });
    },
    move: (id, position) => engine.run(SetWorksheetOrderCommand, { subUnitId: id, order: position }),
    setVisibility: (id, visibility) => {
      if (visibility !== "visible") refuseLastVisible(list(), id, "hidden");
      const set = () => setVisibility(engine, aside, id, visibility);
      if (visibility === "visible") engine.keepingActive(set);
      else set();
    },
    setProtected: (id, isProtected) => {
      const before = aside.sheet(engine.sheet(id).getSheetId());
      aside.put("sheet", id, before, { ...before, isProtected });
    },
    activate: (id) => engine.run(SetWorksheetActiveOperation, { subUnitId: engine.sheet(id).getSheetId() }),
  };
}

function visibilityOf(engine: Engine, aside: Aside, id: string): Visibility {
  if (engine.sheet(id).isSheetHidden() !== BooleanNumber.TRUE) return "visible";
  return aside.sheet(id).veryHidden ? "veryHidden" : "hidden";
}

function setVisibility(engine: Engine, aside: Aside, id: string, visibility: Visibility): void {
  const before = aside.sheet(id);
  const target = { unitId: engine.unitId, subUnitId: id };
  const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  const hiddenBefore = engine.sheet(id).isSheetHidden();
  aside.put("sheet", id, before, { ...before, veryHidden: visibility === "veryHidden" });
  engine.change([
    {
      redo: { id: SetWorksheetHideMutation.id, params: { ...target, hidden } },
      undo: { id: SetWorksheetHideMutation.id, params: { ...target, hidden: hiddenBefore } },
    },
  ]);
}

function refuseLastVisible(sheets: readonly SheetInfo[], id: string, verb: string): void {
  const others = sheets.filter((sheet) => sheet.visibility === "visible" && sheet.id !== id);
  if (others.length === 0)
    throw new BookError(`The last visible sheet cannot be ${verb}: show or add another first.`);
}

/** Excel's rule for sheet names: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, unique. */
function checkName(name: string, others: readonly SheetInfo[]): void {
  const isAllowed = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
  if (!isAllowed) throw new BookError(`"${name}" cannot be the name of a sheet.`);
  const isTaken = others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new BookError(`There is already a sheet named "${name}".`);
}

function newName(sheets: readonly SheetInfo[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
