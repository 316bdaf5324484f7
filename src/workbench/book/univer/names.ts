import type { Names } from "../book";
import type { DefinedName } from "../parts";
import type { Engine } from "./engine";
import {
  IDefinedNamesService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SetDefinedNameCommand,
} from "#univer";
import type { IDefinedNamesServiceParam } from "#univer";

/** Univer's mark of a name that belongs to the whole workbook. */
const workbookScope = "AllDefaultWorkbook";

/** The defined names of a workbook. Formulas that use a name which is removed become #REF!; undo brings both back. */
export function bookNames(engine: Engine): Names {
  const stored = () =>
    Object.values(engine.service(IDefinedNamesService).getDefinedNameMap(engine.unitId) ?? {});
  const find = (name: string, sheet: string | null) =>
    stored().find(
      (param) => param.name.toLowerCase() === name.toLowerCase() && fromParam(engine, param).sheet === sheet,
    );
  return {
    list: () => stored().map((param) => fromParam(engine, param)),
    set: (name) => {
      const before = find(name.name, name.sheet);
      const param = toParam(name, before?.id ?? nextId(stored()), sheetIdOf(engine, name.sheet));
      engine.run(before ? SetDefinedNameCommand : InsertDefinedNameCommand, param);
    },
    remove: (name, sheet) => {
      const param = find(name, sheet);
      if (param) engine.run(RemoveDefinedNameCommand, param);
    },
  };
}

/** A name as Univer keeps it: what is no plain reference starts with "=". */
export function toParam(name: DefinedName, id: string, sheetId: string | null): IDefinedNamesServiceParam {
  return {
    id,
    name: name.name,
    formulaOrRefString: `=${name.formula}`,
    comment: "",
    localSheetId: sheetId ?? workbookScope,
    hidden: name.hidden,
  };
}

function fromParam(engine: Engine, param: IDefinedNamesServiceParam): DefinedName {
  const local = param.localSheetId;
  const isLocal = local !== undefined && local !== workbookScope;
  return {
    name: param.name,
    formula: param.formulaOrRefString.replace(/^=/, ""),
    sheet: isLocal ? (engine.workbook.getSheetBySheetId(local)?.getName() ?? null) : null,
    hidden: param.hidden ?? false,
  };
}

function sheetIdOf(engine: Engine, name: string | null): string | null {
  return name === null ? null : (engine.workbook.getSheetBySheetName(name)?.getSheetId() ?? null);
}

function nextId(params: readonly IDefinedNamesServiceParam[]): string {
  const ids = new Set(params.map((param) => param.id));
  let number = params.length + 1;
  while (ids.has(`name-${number}`)) number++;
  return `name-${number}`;
}
