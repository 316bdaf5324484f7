import type { Translator } from "../i18n/translator";
import { Trouble, type Answer } from "./answer";
import { assessment, isCells } from "./arguments";
import type { Board } from "./board";
import type { FunctionDeclaration } from "./declaration";
import { fromCells } from "./fromCells";
import { fromState } from "./fromState";
import { shownOf, type Shown } from "./shown";
import type { Subject } from "./subject";

/** What every function needs besides its declaration. */
export interface Surroundings {
  readonly board: Board;
  readonly translator: () => Translator;
}

/** One call, as Excel hands it over. */
export interface Call {
  /** Those left out are null or missing. */
  readonly arguments: readonly unknown[];
  /** Where the arguments stand, as far as they are references and Excel says so. */
  readonly addresses: readonly (string | null)[];
}

/**
 * Answers one call of a function. Whatever the arguments, the viewer is told a first result: at once, or as soon
 * as the session has started. A call on cells is computed from them alone, and Excel calls anew when one of them
 * changes; any other call follows the session.
 *
 * @returns the way to stop
 */
export function answerCall(
  declaration: FunctionDeclaration,
  call: Call,
  viewer: (shown: Shown) => void,
  { board, translator }: Surroundings,
): () => void {
  const taken = declaration.arguments.map((argument, index) => argument.read(call.arguments[index]));
  const choice = assessment.read(call.arguments[taken.length]);
  const bad = taken.find((value) => value instanceof Trouble);
  const compute = (subject: Subject): Answer => declaration.compute(subject, taken);
  const once = (answer: () => Answer) => {
    viewer(shownOf(answer, translator()));
    return () => undefined;
  };

  if (bad) return once(() => bad);
  if (isCells(choice)) {
    return once(() => fromCells(choice, call.addresses[taken.length] ?? null, compute));
  }
  const key = JSON.stringify([declaration.id, ...taken, choice]);
  return board.follow(key, (state) => fromState(state, choice, compute), viewer);
}
