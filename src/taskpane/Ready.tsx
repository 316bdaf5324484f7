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
  const [select, setSelect] = useState<HTMLSelectElement | null>(null);
  const choices = choicesOf(state.assessments);
  const chosen = chosenOf(choices, key);
  const chooseFromList = (wanted: string) => {
    choose(wanted);
    // The list goes away with the focus on it; the choice lives on in the dropdown.
    select?.focus();
  };
  return (
    <>
      {state.unread.length > 0 && <Unread failures={state.unread} />}
      {choices.length === 0 && <Empty findings={state.findings} />}
      {choices.length > 1 && (
        <AssessmentSelect ref={setSelect} choices={choices} chosen={chosen} onChoose={choose} />
      )}
      {choices.length > 1 && !chosen && <Choose choices={choices} onChoose={chooseFromList} />}
      {chosen && <Overview key={chosen.key} state={state} live={chosen.live} />}
    </>
  );
}
