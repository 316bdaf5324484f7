import type { SheetAssessment } from "../reading/reading";
import { assess } from "../scoring/assess";
import type { LiveAssessment } from "./session";

/** What was read, with what it amounts to. */
export function liveOf(source: SheetAssessment): LiveAssessment {
  return { source, result: assess(source.criteria, source.parameters) };
}
