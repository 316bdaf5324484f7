import type { ComponentType } from "react";
import type { LiveAssessment, ReadyState } from "../../session/session";

/** What a view about one assessment is given. */
export interface AssessmentViewProps {
  readonly state: ReadyState;
  readonly live: LiveAssessment;
}

/** What a view about the whole workbook is given. */
export interface WorkbookViewProps {
  readonly state: ReadyState;
}

/** A view of the pane: about the assessment that was chosen, or about the workbook, whatever it holds. */
export type View =
  | { readonly about: "assessment"; readonly Content: ComponentType<AssessmentViewProps> }
  | { readonly about: "workbook"; readonly Content: ComponentType<WorkbookViewProps> };
