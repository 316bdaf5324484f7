import type { Translator } from "../i18n/translator";
import { Trouble, type Answer, type CellResult } from "./answer";
import { troubles, type ErrorValue } from "./troubles";

/** What a cell shows: plain data, so that two can be compared. */
export type Shown = { readonly value: CellResult } | { readonly error: ErrorValue; readonly text: string };

/**
 * What the cell shows for an answer. An error in the computation is shown too: a call that never settles would
 * leave the cell at #BUSY! for ever.
 */
export function shownOf(compute: () => Answer, translator: Translator): Shown {
  const answer = settled(compute);
  if (!(answer instanceof Trouble)) return { value: answer };
  return { error: troubles[answer.code].error, text: answer.text(translator) };
}

export function areEqual(a: Shown, b: Shown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function settled(compute: () => Answer): Answer {
  try {
    return compute();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return new Trouble("defect", ({ text }) => text("functions.defect", { message }));
  }
}
