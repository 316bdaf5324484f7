import type { DraftCell, SheetDraft } from "../../sheets/draft";
import { chartSteps } from "./chartSteps";
import { contentSteps } from "./contentSteps";
import { lookSteps } from "./lookSteps";
import { mergeSteps, spread } from "./mergeSteps";
import type { Step } from "./steps";
import { tableSteps } from "./tableSteps";

/** A sheet in Excel, and what is to stand on it. */
export interface SheetToWrite {
  readonly sheet: Excel.Worksheet;
  readonly draft: SheetDraft;
}

type Phase = (sheet: Excel.Worksheet, draft: SheetDraft) => readonly Step[];

/**
 * In this order, each for all sheets before the next: a formula may name any table, and a table is made of texts
 * that are there.
 */
const phases: readonly Phase[] = [
  (sheet, { cells }) => contentSteps(sheet, cells.filter(isPlain)),
  (sheet, { tables }) => tableSteps(sheet, tables),
  (sheet, { cells }) =>
    contentSteps(
      sheet,
      cells.filter((cell) => !isPlain(cell)),
    ),
  (sheet, { cells }) => lookSteps(sheet, cells),
  (sheet, { cells }) => mergeSteps(sheet, cells),
  (sheet, { charts }) => chartSteps(sheet, charts),
];

/** All that makes cells what the drafts say. */
export function stepsFor(sheets: readonly SheetToWrite[]): readonly Step[] {
  const whole = sheets.map(({ sheet, draft }) => ({
    sheet,
    draft: { ...draft, cells: spread(draft.cells) },
  }));
  return phases.flatMap((phase) => whole.flatMap(({ sheet, draft }) => phase(sheet, draft)));
}

function isPlain({ content }: DraftCell): boolean {
  return typeof content !== "object" || content === null;
}
