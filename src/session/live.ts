import type { Question, SheetAssessment } from "../reading/reading";
import { assess } from "../scoring/assess";
import type { LiveAssessment, LiveQuestion } from "./session";

/** What was read, with what it amounts to. */
export function liveOf(source: SheetAssessment): LiveAssessment {
  return { source, result: assess(source.criteria, source.parameters) };
}

/** A question with what each of its ways amounts to. */
export function liveQuestion({ candidates, ...question }: Question): LiveQuestion {
  return {
    ...question,
    candidates: candidates.map(({ assessment, ...rest }) => ({ ...rest, ...liveOf(assessment) })),
  };
}
