import type { SheetInfo, Sheets } from "../book";
import type { Freeze, Visibility } from "../parts";
import type { Aside, SheetAside } from "./aside";
import { BookError } from "./bookError";
import type { Engine } from "./engine";
import {
  BooleanNumber,
  InsertSheetCommand,
  SetFrozenCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesCommand,
} from "#univer";
import type { IFreeze } from "#univer";

/** What is done to a sheet together with all that belongs to it. */
interface WholeSheets {
  readonly copy: (sheet: string, position: number) => string;
  readonly remove: (sheet: string) => void;
}

/** The sheets of a workbook, in tab order. */
export function bookSheets(engine: Engine, aside: Aside, whole: WholeSheets): Sheets {
  const info = (id: string): SheetInfo => {
    const sheet = engine.sheet(id);
    const { tabColor, showGridlines, freeze } = sheet.getConfig();
    const { isProtected, page } = aside.sheet(id);
    return {
      id,
      name: sheet.getName(),
      visibility: visibilityOf(engine, aside, id),
      isProtected,
      tabColor: tabColor || null,
      showGridLines: showGridlines === BooleanNumber.TRUE,
      freeze: freezeOf(freeze),
      page,
    };
  };
  const list = () => engine.workbook.getSheetOrders().map(info);
  const changeAside = (id: string, change: Partial<SheetAside>) => {
    const before = aside.sheet(engine.sheet(id).getSheetId());
    aside.put("sheet", id, before, { ...before, ...change });
  };
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
    copy: (id, position) => info(whole.copy(id, position)),
    remove: (id) => {
      refuseLastVisible(list(), id, "deleted");
      whole.remove(id);
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
    setProtected: (id, isProtected) => changeAside(id, { isProtected }),
    setTabColor: (id, color) => engine.run(SetTabColorCommand, { subUnitId: id, value: color ?? "" }),
    setGridLines: (id, shown) => {
      const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      if (info(id).showGridLines !== shown)
        engine.run(ToggleGridlinesCommand, { subUnitId: id, showGridlines });
    },
    setFreeze: (id, freeze) => engine.run(SetFrozenCommand, { subUnitId: id, ...toUniverFreeze(freeze) }),
    setPage: (id, change) => changeAside(id, { page: { ...info(id).page, ...change } }),
    activate: (id) => engine.run(SetWorksheetActiveOperation, { subUnitId: engine.sheet(id).getSheetId() }),
  };
}

function freezeOf({ xSplit, ySplit }: IFreeze): Freeze | null {
  return xSplit > 0 || ySplit > 0 ? { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) } : null;
}

/** Univer also says where what is not frozen begins; -1 where nothing is. */
export function toUniverFreeze(freeze: Freeze | null): IFreeze {
  const { rows = 0, columns = 0 } = freeze ?? {};
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
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
