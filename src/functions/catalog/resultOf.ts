import type { Translators } from "../../i18n/translator";
import type { ReadyState } from "../../session/session";
import { createBoard } from "../board";
import type { FunctionDeclaration } from "../declaration";
import type { Shown } from "../shown";
import { answerCall } from "../stream";

/**
 * What a cell with this call shows by the workbook of now, by the very way that a cell's call takes.
 *
 * @param values of the arguments, none of which is a range; null for those left out
 */
export function resultOf(
  declaration: FunctionDeclaration,
  values: readonly (string | number | null)[],
  state: ReadyState,
  translators: Translators,
): Shown {
  const source = { state: () => state, subscribe: () => () => undefined };
  const surroundings = { board: createBoard(source, translators), translators };
  const results: Shown[] = [];
  const call = { arguments: values, addresses: [], isPreview: true };
  answerCall(declaration, call, (shown) => results.push(shown), surroundings);
  const [result] = results;
  if (!result) throw new Error(`KLIMAT.${declaration.id} gave no answer at once.`);
  return result;
}
