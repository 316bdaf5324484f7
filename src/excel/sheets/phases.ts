import type { DraftCell, SheetDraft } from "../../sheets/draft";
import { chartSteps } from "./chartSteps";
import { contentSteps } from "./contentSteps";
import type { KeptParts } from "./keptParts";
import { legendSteps } from "./legendSteps";
import { lookSteps } from "./lookSteps";
import { markedChartSteps } from "./markedChartSteps";
import { mergeSteps, spread } from "./mergeSteps";
import { pageSteps } from "./pageSteps";
import { shadeSteps } from "./shadeSteps";
import { sizeSteps } from "./sizeSteps";
import type { Step } from "./steps";
import { tableSteps } from "./tableSteps";
import { validationSteps } from "./validationSteps";
import { viewSteps } from "./viewSteps";

/** A sheet in Excel, and what is to stand on it. */
export interface SheetToWrite {
  readonly sheet: Excel.Worksheet;
  readonly draft: SheetDraft;
  /** What we wrote on it before: what it has of that already is not done again. */
  readonly previous?: KeptParts;
}

type Phase = (sheet: Excel.Worksheet, draft: SheetDraft, previous: KeptParts | null) => readonly Step[];

/**
 * In this order, each for all sheets before the next: a formula may name any table, a table is made of texts that are
 * there, and rows grow with their texts once columns have their widths.
 */
const phases: readonly Phase[] = [
  sizeSteps,
  (sheet, { cells }) => contentSteps(sheet, cells.filter(isPlain)),
  (sheet, { tables }) => tableSteps(sheet, tables),
  (sheet, { cells }) => contentSteps(sheet, cells.filter(isFormula)),
  (sheet, { cells }) => lookSteps(sheet, cells),
  (sheet, { cells }) => mergeSteps(sheet, cells),
  (sheet, { validations }) => validationSteps(sheet, validations),
  (sheet, { shades }) => shadeSteps(sheet, shades),
  (sheet, { charts }) => chartSteps(sheet, charts),
  viewSteps,
  pageSteps,
  // Names move with their cells, and stay when a sheet is written again.
  (sheet, { legend }, previous) => (previous ? [] : legendSteps(sheet, legend)),
  (sheet, { charts }, previous) => (previous ? [] : markedChartSteps(sheet, charts)),
];

/** All that makes cells what the drafts say. */
export function stepsFor(sheets: readonly SheetToWrite[]): readonly Step[] {
  const whole = sheets.map(({ draft, ...rest }) => ({
    ...rest,
    draft: { ...draft, cells: spread(draft.cells) },
  }));
  return phases.flatMap((phase) =>
    whole.flatMap(({ sheet, draft, previous = null }) => phase(sheet, draft, previous)),
  );
}

function isPlain(cell: DraftCell): boolean {
  return !isFormula(cell);
}

function isFormula({ content }: DraftCell): boolean {
  return typeof content === "object" && content !== null;
}
