import { assessmentNames } from "../session/assessmentNames";
import type { LiveAssessment } from "../session/session";
import { Trouble, type Answer } from "./answer";

/** An assessment of the workbook under a name that tells it from the others. */
export interface Named {
  readonly assessment: LiveAssessment;
  readonly name: string;
}

/** All assessments of the workbook, in its order, each with its name. */
export function namedAll(all: readonly LiveAssessment[]): readonly Named[] {
  const names = assessmentNames(all);
  return all.map((assessment, at) => ({ assessment, name: names[at] ?? assessment.source.name }));
}

/** The rows, or the first trouble among them: a table that silently leaves somebody out is worse than none. */
export function rowsOf<Row extends readonly (string | number)[]>(rows: readonly (Row | Trouble)[]): Answer {
  const sound: Row[] = [];
  for (const row of rows) {
    if (row instanceof Trouble) return row;
    sound.push(row);
  }
  return sound;
}
