import { findParameter } from "../../scoring/findParameter";
import { assessmentNames } from "../../session/assessmentNames";
import { pick } from "../../session/pick";
import type { LiveAssessment, ReadyState } from "../../session/session";
import type { FunctionDeclaration } from "../declaration";
import type { Field } from "./field";

/**
 * The values that an argument may have, as they stand in the formula; null where anything may be typed. Assessments are a choice only where there are
 * several.
 *
 * @param assessment name of the one chosen, whose parameters are listed
 */
export function choicesFor(
  field: Field,
  about: FunctionDeclaration["about"],
  state: ReadyState,
  assessment: string | null,
): readonly string[] | null {
  switch (field) {
    case "assessment":
      return state.assessments.length > 1 ? [...new Set(assessmentNames(state.assessments))] : [];
    case "parameter":
      return parameterNames(about === "workbook" ? state.assessments : chosen(state, assessment));
    case "language":
      return ["sv", "en"];
    case "number":
    case "percent":
      return null;
  }
}

function chosen(state: ReadyState, assessment: string | null): readonly LiveAssessment[] {
  const picked = pick(state, assessment);
  return picked.ok ? [picked.assessment] : [];
}

/** Short names, or long ones where two parameters share the short one. */
function parameterNames(assessments: readonly LiveAssessment[]): readonly string[] {
  const names = assessments.flatMap(({ result }) =>
    result.parameters.map((parameter) =>
      findParameter(result, parameter.shortName) === parameter ? parameter.shortName : parameter.name,
    ),
  );
  return [...new Set(names)];
}
