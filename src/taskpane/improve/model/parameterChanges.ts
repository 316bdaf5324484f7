import type { Assessment, ParameterResult } from "../../../scoring/assessment";

/** A parameter whose points would be others. */
export interface ParameterChange {
  readonly before: ParameterResult;
  readonly after: ParameterResult;
}

/** The parameters that differ between two assessments of the same criteria, in the order of the sheet. */
export function parameterChanges(before: Assessment, after: Assessment): readonly ParameterChange[] {
  return before.parameters.flatMap((parameter, index) => {
    const other = after.parameters[index];
    return other && other.points !== parameter.points ? [{ before: parameter, after: other }] : [];
  });
}
