import { answer, refusal, type Answer } from "../outcome";
import { callsUs } from "../../reading/input/ownCells";
import { askName, askSetting, type SheetName } from "../request";
import { write } from "../run";
import { frozenIn, frozenKey, holds, placeIn, referenceName, type Frozen } from "../../reading/input/frozen";
import { joined, movedReference, referencesIn } from "./pieces";
import { replaceAll } from "./replaceAll";
import type { FormulaReport, LeftFormula, LeftReason } from "./report";
import {
  askTargets,
  firstCell,
  firstFormula,
  formulasOf,
  spilling,
  valuesOf,
  type Place,
  type Target,
} from "./targets";

/** A frozen formula, and what its names stand for now. */
interface Named {
  readonly name: string;
  readonly frozen: Frozen;
  readonly cells: string | null;
  readonly references: readonly (string | null)[];
}

/** A frozen formula whose cells are there. */
type Placed = Place & Named;

/**
 * Puts frozen formulas back where their cells stand now, as one step of undo, and forgets them. Cells whose values
 * somebody has changed stay as they are, and are reported with those that are gone or on protected sheets; only
 * the last can be put back later. Refused with notFrozen, readOnly and halfDone.
 */
export async function thawFormulas(): Promise<Answer<FormulaReport>> {
  const outcome = await write(thaw);
  return outcome.ok ? outcome.value : outcome;
}

async function thaw(context: Excel.RequestContext): Promise<Answer<FormulaReport>> {
  const { workbook } = context;
  const setting = askSetting(workbook, frozenKey);
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.load("readOnly");
  await context.sync();
  const named = await findNames(context, Object.entries(frozenIn(setting())));
  if (named.length === 0) return refusal("notFrozen");
  if (workbook.readOnly) return refusal("readOnly");
  const places = named.map((each) => placedOn(each, sheets.items));
  const gone = named.filter((_, index) => places[index] === null);
  const targets = askTargets(
    workbook,
    places.filter((place) => place !== null),
  );
  await context.sync();
  const due = targets.filter((target) => obstacleTo(target) === null && !isLive(target));
  const done = named.filter(
    ({ name }) => !targets.some((target) => target.name === name && isLocked(target)),
  );
  const outcome = await replaceAll(
    context,
    due.map((target) => ({ target, contents: spilling(formulaFor(target), valuesOf(target)) })),
    { last: () => forget(workbook, done) },
  );
  const left = [
    ...targets.flatMap(leftFormula),
    ...gone.map((): LeftFormula => ({ reason: "gone", cell: null })),
  ];
  return outcome.ok ? answer({ done: due.length, left }) : outcome;
}

/** Frozen formulas whose cells have a name still: without one they are frozen no longer, as after an undo. */
async function findNames(
  context: Excel.RequestContext,
  frozen: readonly (readonly [string, Frozen])[],
): Promise<readonly Named[]> {
  const asked = frozen.map(([name, entry]) => ({
    cells: askName(context.workbook, name),
    references: referencesIn(entry.formula).map((_, index) =>
      askName(context.workbook, referenceName(name, index)),
    ),
  }));
  await context.sync();
  const named = frozen.map(([name, entry], index): Named => ({
    name,
    frozen: entry,
    cells: asked[index]?.cells() ?? null,
    references: asked[index]?.references.map((collect) => collect()) ?? [],
  }));
  return named.filter(({ cells }) => cells !== null);
}

function placedOn(named: Named, sheets: readonly SheetName[]): Placed | null {
  const place = placeIn(named.cells ?? "", sheets);
  if (!place) return null;
  return { ...named, ...place, sheetName: sheets.find(({ id }) => id === place.sheet)?.name ?? "" };
}

function leftFormula(target: Placed & Target): readonly LeftFormula[] {
  const reason = isLive(target) ? null : obstacleTo(target);
  return reason === null ? [] : [{ reason, cell: firstCell(target) }];
}

/** Why the formula cannot be put back; null when it can. */
function obstacleTo(target: Placed & Target): LeftReason | null {
  if (isLocked(target)) return "protected";
  return holds(target.frozen, { values: valuesOf(target), formulas: formulasOf(target) }) ? null : "changed";
}

/** Values that may be put back one day, when the protection is gone. */
function isLocked({ worksheet }: Target): boolean {
  return worksheet.protection.protected;
}

/** The formula is there again: somebody took the freezing back, and Excel kept the name. */
function isLive(target: Placed & Target): boolean {
  const now = firstFormula(target);
  return now === target.frozen.formula.join("") || callsUs(now);
}

function formulaFor({ frozen, references, worksheet }: Placed & Target): string {
  const before = referencesIn(frozen.formula);
  return joined(
    frozen.formula,
    before.map((reference, index) => {
      const now = references[index] ?? null;
      return now === null ? reference : movedReference(reference, now, worksheet.name);
    }),
  );
}

/**
 * Without its name a formula is frozen no longer. The setting stays until the next freezing: undo brings names back,
 * but no settings, and what is frozen again must be there to be thawed again.
 */
function forget({ names }: Excel.Workbook, done: readonly Named[]): void {
  for (const { name, references } of done) {
    names.getItem(name).delete();
    references.forEach((reference, index) => {
      if (reference !== null) names.getItem(referenceName(name, index)).delete();
    });
  }
}
