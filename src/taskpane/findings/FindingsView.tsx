import type { ReactNode } from "react";
import { findingsOf } from "../model/findings";
import type { AssessmentViewProps } from "../views/view";
import { Findings } from "./Findings";

/** What deserves a look in the workbook and in the assessment. */
export function FindingsView({ state, live }: AssessmentViewProps): ReactNode {
  return <Findings findings={findingsOf(state, live)} sheet={live.source.sheet} />;
}
