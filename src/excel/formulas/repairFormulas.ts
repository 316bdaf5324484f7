import { answer, refusal, type Answer } from "../outcome";
import { write } from "../run";
import { findFormulas, type FoundFormula } from "./findFormulas";
import { isBroken, mended } from "./mended";
import { replaceAll } from "./replaceAll";
import type { FormulaReport } from "./report";
import { askTargets, firstCell, firstFormula, spilling, valuesOf, type Target } from "./targets";

/**
 * Enters those KLIMAT formulas again that Excel does not know or looks for in another workbook, as one step of
 * undo: Excel mends them only when they are entered anew. Those on protected sheets are left as they are, and
 * reported. Refused with nothingToRepair, readOnly and halfDone.
 */
export async function repairFormulas(): Promise<Answer<FormulaReport>> {
  const found = await findFormulas();
  if (!found.ok) return found;
  const outcome = await write((context) => repair(context, found.value));
  return outcome.ok ? outcome.value : outcome;
}

async function repair(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
): Promise<Answer<FormulaReport>> {
  const all = askTargets(context.workbook, found);
  await context.sync();
  const broken = all.filter((target) => isBroken(firstFormula(target), valuesOf(target)[0]?.[0] ?? null));
  if (broken.length === 0) return refusal("nothingToRepair");
  const due = broken.filter((target) => !isLocked(target));
  const outcome = await replaceAll(
    context,
    due.map((target) => ({ target, contents: spilling(mended(target.formula), valuesOf(target)) })),
    {},
  );
  const left = broken
    .filter(isLocked)
    .map((target) => ({ reason: "protected" as const, cell: firstCell(target) }));
  return outcome.ok ? answer({ done: due.length, left }) : outcome;
}

function isLocked({ worksheet }: Target): boolean {
  return worksheet.protection.protected;
}
