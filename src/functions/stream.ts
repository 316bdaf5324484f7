import type { Translator } from "../i18n/translator";
import { Trouble, type Answer } from "./answer";
import { assessment } from "./arguments";
import type { Board } from "./board";
import { chosen } from "./choose";
import type { FunctionDeclaration } from "./declaration";
import { fromCells } from "./fromCells";
import { shownOf, type Shown } from "./shown";
import type { Subject } from "./subject";

/** What every function needs besides its declaration. */
export interface Surroundings {
  readonly board: Board;
  readonly translator: () => Translator;
}

/**
 * Answers one call of a function. Whatever the arguments, the viewer is told a first result: at once, or as soon
 * as the session has started. A call on cells is computed from them alone, and Excel calls anew when one of them
 * changes; any other call follows the session.
 *
 * @param passed the arguments as Excel hands them over; the ones left out are null or missing
 * @returns the way to stop
 */
export function answerCall(
  declaration: FunctionDeclaration,
  passed: readonly unknown[],
  viewer: (shown: Shown) => void,
  { board, translator }: Surroundings,
): () => void {
  const taken = declaration.arguments.map((argument, index) => argument.read(passed[index]));
  const choice = assessment.read(passed[taken.length]);
  const bad = taken.find((value) => value instanceof Trouble);
  const compute = (subject: Subject | Trouble): Answer =>
    subject instanceof Trouble ? subject : declaration.compute(subject, taken);
  const once = (answer: () => Answer) => {
    viewer(shownOf(answer, translator()));
    return () => undefined;
  };

  if (bad) return once(() => bad);
  if (typeof choice === "object" && choice !== null) return once(() => compute(fromCells(choice)));
  const key = JSON.stringify([declaration.id, ...taken, choice]);
  return board.follow(key, (state) => compute(chosen(state, choice)), viewer);
}
