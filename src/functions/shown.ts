import type { Translators } from "../i18n/translator";
import { Trouble, Worded, type Answer, type CellResult } from "./answer";
import { troubles, type ErrorValue } from "./troubles";

/** What a cell shows: plain data, so that two can be compared. */
export type Shown = { readonly value: CellResult } | { readonly error: ErrorValue; readonly text: string };

/**
 * What the cell shows for an answer. A defect of ours is shown too: a call that never settles would leave the
 * cell at #BUSY! for ever, and one that throws would keep the calls after it from their results.
 */
export function shownOf(compute: () => Answer, translators: Translators): Shown {
  try {
    const answer = compute();
    if (answer instanceof Trouble) return { error: troubles[answer.code], text: answer.text(translators()) };
    return { value: answer instanceof Worded ? answer.value(translators(answer.locale)) : answer };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { error: troubles.defect, text: translators().text("functions.defect", { message }) };
  }
}

export function areEqual(a: Shown, b: Shown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
