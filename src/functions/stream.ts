import type { Translators } from "../i18n/translator";
import { Trouble, type Answer } from "./answer";
import type { ReadyState } from "../session/session";
import { assessment, isCells, type AssessmentChoice } from "./arguments";
import type { Board } from "./board";
import { cellReader, loadCellReader, type CellReader } from "./cellReader";
import type { FunctionDeclaration } from "./declaration";
import { fromAll, fromState } from "./fromState";
import { shownOf, type Shown } from "./shown";
import type { Subject } from "./subject";

/** What every function needs besides its declaration. */
export interface Surroundings {
  readonly board: Board;
  readonly translators: Translators;
}

/** One call, as Excel hands it over. */
export interface Call {
  /** Those left out are null or missing. */
  readonly arguments: readonly unknown[];
  /** Where the arguments stand, as far as they are references and Excel says so. */
  readonly addresses: readonly (string | null)[];
  /** Excel only shows what a part of a formula gives, while somebody writes it. */
  readonly isPreview?: boolean;
}

/**
 * Answers one call of a function. Whatever the arguments, the viewer is told a first result: at once, or as soon
 * as the session has started. A call on cells, or about nothing but its arguments, is computed from them alone, as
 * soon as the reader of cells is loaded, and Excel calls anew when one of them changes; any other call follows the session, but for a preview, which gets the
 * value of the moment.
 *
 * @returns the way to stop
 */
export function answerCall(
  declaration: FunctionDeclaration,
  call: Call,
  viewer: (shown: Shown) => void,
  { board, translators }: Surroundings,
): () => void {
  const taken = declaration.arguments.map((argument, index) => argument.read(call.arguments[index]));
  const bad = taken.find((value) => value instanceof Trouble);
  const once = (answer: () => Answer) => {
    viewer(shownOf(answer, translators));
    return () => undefined;
  };
  const withReader = (answer: (reader: CellReader) => Answer) => {
    const reader = cellReader();
    if (reader) return once(() => answer(reader));
    let isStopped = false;
    const show = (compute: () => Answer) => {
      if (!isStopped) once(compute);
    };
    const fail = (error: unknown) => {
      show(() => {
        throw error;
      });
    };
    loadCellReader().then((loaded) => {
      show(() => answer(loaded));
    }, fail);
    return () => {
      isStopped = true;
    };
  };
  const live = (choice: AssessmentChoice, answer: (state: ReadyState) => Answer) =>
    call.isPreview
      ? once(() => board.now(answer))
      : board.follow(JSON.stringify([declaration.id, ...taken, choice]), answer, viewer);

  if (bad) return once(() => bad);
  switch (declaration.about) {
    case "arguments":
      return once(() => declaration.compute(taken));
    case "workbook":
      return live(null, (state) => fromAll(state, (all) => declaration.compute(all, taken)));
    case "assessment": {
      const choice = assessment.read(call.arguments[taken.length]);
      const compute = (subject: Subject): Answer => declaration.compute(subject, taken);
      return isCells(choice)
        ? withReader(({ fromCells }) => fromCells(choice, call.addresses[taken.length] ?? null, compute))
        : live(choice, (state) => fromState(state, choice, compute));
    }
  }
}
