import { answer, refusal, type Answer } from "../outcome";
import { askSetting } from "../request";
import { write } from "../run";
import { findDependingFormulas, type FoundFormula } from "./findFormulas";
import { fingerprint } from "../../reading/input/fingerprint";
import {
  frozenIn,
  frozenKey,
  nameOf,
  nextNumber,
  referenceName,
  type FrozenByName,
} from "../../reading/input/frozen";
import { mended } from "./mended";
import { piecesOf, placeOf, referencesIn } from "./pieces";
import { replaceAll } from "./replaceAll";
import type { FormulaReport, LeftReason } from "./report";
import { askTargets, firstCell, firstFormula, plainContents, valuesOf, type Target } from "./targets";

type Found = FoundFormula & Target;

/** A name to be made, and its cells. */
interface NewName {
  readonly name: string;
  readonly range: Excel.Range;
}

/**
 * Replaces every KLIMAT formula by its values, as one step of undo, and remembers the formulas in the workbook: each
 * by a hidden name of its cells, so that it is found again wherever Excel moves them. So are formulas that refer to a spill of theirs. Formulas without a value and those
 * on protected sheets are left as they are, and reported. Refused with noFormulas, readOnly and halfDone.
 */
export async function freezeFormulas(): Promise<Answer<FormulaReport>> {
  const found = await findDependingFormulas();
  if (!found.ok) return found;
  if (found.value.length === 0) return refusal("noFormulas");
  const outcome = await write((context) => freeze(context, found.value));
  return outcome.ok ? outcome.value : outcome;
}

async function freeze(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
): Promise<Answer<FormulaReport>> {
  const { workbook } = context;
  const setting = askSetting(workbook, frozenKey);
  const names = workbook.names.load("items/name");
  const sheets = workbook.worksheets.load("items/name");
  const targets = askTargets(workbook, found);
  await context.sync();
  const formulas = targets.filter((target) => obstacleTo(target) === null);
  const report = { done: formulas.length, left: targets.flatMap(leftFormula) };
  if (formulas.length === 0) return answer(report);
  const taken = names.items.map(({ name }) => name);
  const known = frozenIn(setting());
  const first = nextNumber([...taken, ...Object.keys(known)]);
  const kept = Object.fromEntries([
    ...Object.entries(known).filter(([name]) => taken.includes(name)),
    ...formulas.map((target, index) => [nameOf(first + index), frozenForm(target)] as const),
  ]);
  const sheetNames = new Set(sheets.items.map(({ name }) => name));
  const made = formulas.flatMap((target, index) =>
    namesFor(target, nameOf(first + index), workbook, sheetNames),
  );
  const outcome = await replaceAll(
    context,
    formulas.map((target) => ({ target, contents: plainContents(valuesOf(target)) })),
    { first: () => remember(workbook, kept, made), made: made.map(({ name }) => name) },
  );
  return outcome.ok ? answer(report) : outcome;
}

function leftFormula(target: Found): FormulaReport["left"] {
  const reason = obstacleTo(target);
  return reason === null ? [] : [{ reason, cell: firstCell(target) }];
}

/** Why the formula cannot be frozen; null when it can. */
function obstacleTo(target: Found): LeftReason | null {
  const { worksheet, range, formula } = target;
  if (worksheet.protection.protected) return "protected";
  if (firstFormula(target) !== formula) return "changed";
  const types = range.valueTypes.flat();
  const errors = valuesOf(target)
    .flat()
    .filter((_, index) => types[index] === "Error");
  if (errors.length === 0) return null;
  return errors.some((error) => waiting.has(error)) ? "waits" : "error";
}

/** What a cell shows until its function has answered. */
const waiting: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);

function frozenForm(target: Found): FrozenByName[string] {
  return { formula: piecesOf(mended(target.formula)), print: fingerprint(valuesOf(target)) };
}

/** Names for the formula's cells, and for those that it refers to. */
function namesFor(
  target: Found,
  name: string,
  { worksheets }: Excel.Workbook,
  sheetNames: ReadonlySet<string>,
): readonly NewName[] {
  const references = referencesIn(piecesOf(mended(target.formula))).flatMap((reference, index) => {
    const { sheet, address } = placeOf(reference);
    const isThere = sheet === null || sheetNames.has(sheet);
    const home = sheet === null ? target.worksheet : worksheets.getItem(sheet);
    return isThere ? [{ name: referenceName(name, index), range: home.getRange(address) }] : [];
  });
  return [{ name, range: target.range }, ...references];
}

function remember({ settings, names }: Excel.Workbook, kept: FrozenByName, made: readonly NewName[]): void {
  settings.add(frozenKey, kept);
  for (const { name, range } of made) names.add(name, range).visible = false;
}
