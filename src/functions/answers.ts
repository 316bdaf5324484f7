import type { Translators } from "../i18n/createTranslator";
import { createBoard, type Source } from "./board";
import { declarationOf } from "./declarations";
import type { FunctionId } from "./functionIds";
import type { Shown } from "./shown";
import { answerCall, type Call } from "./stream";

/** Answers the call of a function: tells the viewer each result, and returns the way to stop. */
export type Answers = (id: FunctionId, call: Call, viewer: (shown: Shown) => void) => () => void;

/** The answers of all functions, on one board of live results. */
export function createAnswers(source: Source, translators: Translators): Answers {
  const surroundings = { board: createBoard(source, translators), translators };
  return (id, call, viewer) => answerCall(declarationOf(id), call, viewer, surroundings);
}
