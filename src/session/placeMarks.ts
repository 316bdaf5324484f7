import { changeMarks, type MarkChange } from "../excel/changeMarks";
import type { MarkedSheet } from "../excel/conditionalFormats";
import { answer, refusal, type Answer } from "../excel/outcome";
import { sameValue } from "../excel/sameValue";
import { serialDate } from "../excel/serialDate";
import { writeSettings } from "../excel/settings";
import type { Snapshot } from "../excel/snapshot";
import type { LegendSamples } from "./legendSamples";
import type { MarkedArea } from "./markedAreas";
import {
  changesSheet,
  idsAfter,
  movesMarks,
  planBack,
  planFor,
  type MarkPlan,
  type NewMark,
} from "./markPlan";
import { settingKeys } from "./settings";
import { standingMarks } from "./standingMarks";
import { timeCells } from "./timeCells";
import type { WeakBars } from "./weakBars";

/** What the marks in the workbook are to become. */
export interface Marking {
  readonly snapshot: Snapshot;
  /** Empty for none at all. */
  readonly areas: readonly MarkedArea[];
  /** How legends on sheets of ours look. */
  readonly samples: LegendSamples;
  /** What charts on them show; empty for nothing. */
  readonly bars: readonly WeakBars[];
  /** Settings to keep with them. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** What legends and settings say of the time if a mark is put in or taken away, in ISO 8601; null for nothing. */
  readonly at: string | null;
}

/**
 * Marks exactly the areas: takes away the marks that stand elsewhere, adds those that are missing and leaves the
 * rest as they are. Writes nothing at all when the workbook is read-only or a sheet concerned is protected. When
 * Excel fails, the workbook is as before, or "marksHalfDone" says that it is not.
 *
 * @returns whether a mark was put in or taken away
 */
export async function placeMarks(marking: Marking): Promise<Answer<boolean>> {
  const { snapshot } = marking;
  const found = await standingMarks(marking.snapshot, marking.areas);
  if (!found.ok) return found;
  const plans = found.value.map((sheet) => planFor(sheet, marksOn(marking, sheet), marking.bars));
  if (!plans.some(changesSheet)) return keepSettings(marking, plans);
  if (snapshot.readOnly) return refusal("readOnly");
  const locked = plans.find((plan) => plan.sheet.isProtected && changesSheet(plan));
  if (locked) return refusal("protectedSheet", { sheet: nameOf(snapshot, locked.sheet.sheet) });
  const isMove = plans.some(movesMarks);
  const { cells, settings } = isMove ? atTime(marking, found.value) : { ...marking, cells: [] };
  const outcome = await carryOut(plans, cells, settings);
  if (outcome.ok) return answer(isMove);
  const isAsBefore = await takeBack(marking, found.value, Object.keys(settings));
  return isAsBefore ? outcome : refusal("marksHalfDone", outcome.failure.values);
}

/** What legends and settings are to hold when marks move. */
function atTime(
  { at, settings }: Marking,
  sheets: readonly MarkedSheet[],
): Pick<MarkChange, "cells" | "settings"> {
  const time = at === null ? "" : serialDate(new Date(at));
  return {
    cells: timeCells(sheets, () => time),
    settings: { ...settings, [settingKeys.markedAt]: at },
  };
}

/** The ids of new marks are known when they are in, so that they are kept with a request of their own. */
async function carryOut(
  plans: readonly MarkPlan[],
  cells: MarkChange["cells"],
  settings: MarkChange["settings"],
): Promise<Answer<void>> {
  const added = await changeMarks({
    remove: plans.flatMap(({ sheet, remove }) => remove.map(({ id }) => ({ sheet: sheet.sheet, id }))),
    add: plans.flatMap(({ sheet, add }) => add.map(({ area, look }) => ({ sheet: sheet.sheet, area, look }))),
    charts: plans.flatMap(({ chart }) => chart ?? []),
    cells,
    settings,
  });
  return added.ok ? writeSettings({ [settingKeys.marks]: idsAfter(plans, added.value) }) : added;
}

/** Whether all is as it was before: marks that were put in are gone, and those taken away stand there again. */
async function takeBack(
  marking: Marking,
  before: readonly MarkedSheet[],
  keys: readonly string[],
): Promise<boolean> {
  const found = await standingMarks(marking.snapshot, marking.areas);
  if (!found.ok) return false;
  const plans = found.value.map((sheet) =>
    planBack(
      sheet,
      before.find((each) => each.sheet === sheet.sheet),
    ),
  );
  if (!plans.some(changesSheet)) return true;
  // A setting that was not there means nothing as null.
  const settings = Object.fromEntries(keys.map((key) => [key, marking.snapshot.settings[key] ?? null]));
  return (
    await carryOut(
      plans,
      timeCells(before, ({ value }) => value),
      settings,
    )
  ).ok;
}

/** Marks stand as they should; the settings may still have to be written. */
async function keepSettings(
  { snapshot, settings }: Marking,
  plans: readonly MarkPlan[],
): Promise<Answer<boolean>> {
  const values = { ...settings, [settingKeys.marks]: idsAfter(plans, []) };
  const isKept = Object.entries(values).every(([key, value]) => sameValue(snapshot.settings[key], value));
  if (isKept) return answer(false);
  if (snapshot.readOnly) return refusal("readOnly");
  const outcome = await writeSettings(values);
  return outcome.ok ? answer(false) : outcome;
}

function marksOn({ snapshot, areas, samples }: Marking, { sheet, legend }: MarkedSheet): readonly NewMark[] {
  const name = nameOf(snapshot, sheet);
  return [
    ...areas.filter((each) => each.sheet === name),
    ...legend.flatMap(({ shows, area }) => (samples[shows] ?? []).map((look) => ({ area, look }))),
  ];
}

function nameOf({ sheets }: Snapshot, id: string): string {
  return sheets.find((sheet) => sheet.id === id)?.name ?? "";
}
