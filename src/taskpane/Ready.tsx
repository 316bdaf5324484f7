import type { ReactNode } from "react";
import { useState } from "react";
import type { ReadyState } from "../session/session";
import { AssessmentSelect } from "./choice/AssessmentSelect";
import { Choose } from "./choice/Choose";
import { choicesOf, chosenOf } from "./model/choices";
import { Overview } from "./overview/Overview";
import { Unread } from "./parts/Unread";
import { Empty } from "./states/Empty";

/** The workbook is read: the overview of its assessment, a choice where it has several, or what is needed for one. */
export function Ready({ state }: { readonly state: ReadyState }): ReactNode {
  const [key, choose] = useState<string | null>(null);
  const choices = choicesOf(state.assessments);
  const chosen = chosenOf(choices, key);
  return (
    <>
      {state.unread.length > 0 && <Unread failures={state.unread} />}
      {choices.length === 0 && <Empty findings={state.findings} />}
      {choices.length > 1 && <AssessmentSelect choices={choices} chosen={chosen} onChoose={choose} />}
      {choices.length > 1 && !chosen && <Choose count={choices.length} />}
      {chosen && <Overview key={chosen.key} state={state} live={chosen.live} />}
    </>
  );
}
