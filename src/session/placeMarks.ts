import { sameArea } from "../reading/areas";
import {
  changeMarks,
  findMarks,
  type Mark,
  type MarkChange,
  type MarkedSheet,
} from "../excel/conditionalFormats";
import { answer, refusal, type Answer } from "../excel/outcome";
import { sameValue } from "../excel/sameValue";
import { writeSettings } from "../excel/settings";
import type { Snapshot } from "../excel/snapshot";
import type { MarkedArea } from "./markedAreas";
import { markIdsOf, settingKeys, type MarkIds } from "./settings";

/** What the marks in the workbook are to become. */
export interface Marking {
  readonly snapshot: Snapshot;
  /** Empty for none at all. */
  readonly areas: readonly MarkedArea[];
  /** Looks through all sheets for marks whose ids nobody knows: on copied sheets, and in a file opened anew. */
  readonly thorough: boolean;
  /** Settings to keep with them. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * Marks exactly the areas: takes away the marks that stand elsewhere, adds those that are missing and leaves the
 * rest as they are. Writes nothing at all when the workbook is read-only or a sheet concerned is protected.
 */
export async function placeMarks(marking: Marking): Promise<Answer<void>> {
  const found = await findOurs(marking);
  if (!found.ok) return found;
  const plans = found.value.map((sheet) => planFor(sheet, areasOn(marking, sheet.sheet)));
  const change: MarkChange = { remove: plans.flatMap(removals), add: plans.flatMap(additions) };
  const isSettled = change.remove.length + change.add.length === 0;
  if (isSettled) return keepSettings(marking, idsAfter(plans, []));
  if (marking.snapshot.readOnly) return refusal("readOnly");
  const locked = plans.find(({ sheet, remove, add }) => sheet.isProtected && remove.length + add.length > 0);
  if (locked) return refusal("protectedSheet", { sheet: nameOf(marking.snapshot, locked.sheet.sheet) });
  return changeMarks(change, (ids) => ({ ...marking.settings, [settingKeys.marks]: idsAfter(plans, ids) }));
}

/** Excel throws on some workbooks' rules when all are listed: there the ids that we know must do. */
async function findOurs({ snapshot, areas, thorough }: Marking): Promise<Answer<readonly MarkedSheet[]>> {
  const known = markIdsOf(snapshot.settings);
  const names = new Set(areas.map(({ sheet }) => sheet));
  const concerned = snapshot.sheets.filter(({ id, name }) => names.has(name) || known[id] !== undefined);
  if (thorough) {
    const all = await findMarks(snapshot.sheets.map(({ id }) => ({ sheet: id, ids: "all" })));
    if (all.ok) return all;
  }
  return findMarks(concerned.map(({ id }) => ({ sheet: id, ids: known[id] ?? [] })));
}

/** What is to happen on one sheet. */
interface Plan {
  readonly sheet: MarkedSheet;
  readonly keep: readonly Mark[];
  readonly remove: readonly Mark[];
  readonly add: readonly MarkedArea[];
}

function planFor(sheet: MarkedSheet, wanted: readonly MarkedArea[]): Plan {
  const add = [...wanted];
  const keep = sheet.marks.filter((mark) => {
    const at = add.findIndex((each) => isMark(mark, each));
    if (at >= 0) add.splice(at, 1);
    return at >= 0;
  });
  return { sheet, keep, add, remove: sheet.marks.filter((mark) => !keep.includes(mark)) };
}

function isMark({ areas, look }: Mark, wanted: MarkedArea): boolean {
  const [only, ...others] = areas;
  return look === wanted.look && only !== undefined && others.length === 0 && sameArea(only, wanted.area);
}

function removals({ sheet, remove }: Plan): MarkChange["remove"] {
  return remove.map(({ id }) => ({ sheet: sheet.sheet, id }));
}

function additions({ sheet, add }: Plan): MarkChange["add"] {
  return add.map(({ area, look }) => ({ sheet: sheet.sheet, area, look }));
}

/** Ids by sheet when the change is done; the new ones stand in the order of the additions. */
function idsAfter(plans: readonly Plan[], added: readonly string[]): MarkIds {
  const fresh = [...added];
  const lists = plans.map(({ sheet, keep, add }): [string, readonly string[]] => [
    sheet.sheet,
    [...keep.map(({ id }) => id), ...fresh.splice(0, add.length)],
  ]);
  return Object.fromEntries(lists.filter(([, ids]) => ids.length > 0));
}

/** Marks stand as they should; the settings may still have to be written. */
async function keepSettings({ snapshot, settings }: Marking, ids: MarkIds): Promise<Answer<void>> {
  const values = { ...settings, [settingKeys.marks]: ids };
  const isKept = Object.entries(values).every(([key, value]) => sameValue(snapshot.settings[key], value));
  if (isKept) return answer(undefined);
  return snapshot.readOnly ? refusal("readOnly") : writeSettings(values);
}

function areasOn({ snapshot, areas }: Marking, sheet: string): readonly MarkedArea[] {
  const name = nameOf(snapshot, sheet);
  return areas.filter((each) => each.sheet === name);
}

function nameOf({ sheets }: Snapshot, id: string): string {
  return sheets.find((sheet) => sheet.id === id)?.name ?? "";
}
