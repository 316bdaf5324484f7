import type { ComponentType, ReactNode } from "react";
import { useState } from "react";
import type { ReadyState } from "../../session/session";
import { AssessmentSelect } from "../choice/AssessmentSelect";
import { Choose } from "../choice/Choose";
import { chosenOf } from "../model/choices";
import { choicesOf } from "../../session/choicesOf";
import { Unread } from "../parts/Unread";
import { Ask } from "../reading/Ask";
import { AskBar } from "../reading/AskBar";
import { Empty } from "../states/Empty";
import { FirstRun } from "../states/FirstRun";
import type { AssessmentViewProps } from "../views/view";

interface AboutAssessmentProps {
  readonly state: ReadyState;
  readonly chosenKey: string | null;
  readonly onChoose: (key: string) => void;
  /** What is shown of it. */
  readonly Content: ComponentType<AssessmentViewProps>;
}

/**
 * A view about the workbook's assessment; a choice where it has several, a question where cells can be read in
 * several ways, or what is needed for an assessment.
 */
export function AboutAssessment({ state, chosenKey, onChoose, Content }: AboutAssessmentProps): ReactNode {
  const [select, setSelect] = useState<HTMLSelectElement | null>(null);
  const [isAnswering, setAnswering] = useState(false);
  const { questions } = state;
  const [sheet] = state.sheets;
  const [question] = questions;
  const choices = choicesOf(state.assessments);
  const chosen = chosenOf(choices, chosenKey);
  const later = () => {
    setAnswering(false);
  };
  if (question && (isAnswering || choices.length === 0)) {
    return (
      <Ask question={question} readOnly={state.readOnly} {...(choices.length > 0 && { onLater: later })} />
    );
  }
  const chooseFromList = (wanted: string) => {
    onChoose(wanted);
    // The list goes away with the focus on it; the choice lives on in the dropdown.
    select?.focus();
  };
  return (
    <>
      {state.unread.length > 0 && <Unread failures={state.unread} />}
      {question && (
        <AskBar
          count={questions.length}
          onAnswer={() => {
            setAnswering(true);
          }}
        />
      )}
      {choices.length === 0 &&
        (sheet === undefined ? <FirstRun /> : <Empty findings={state.findings} sheet={sheet} />)}
      {choices.length > 1 && (
        <AssessmentSelect ref={setSelect} choices={choices} chosen={chosen} onChoose={onChoose} />
      )}
      {choices.length > 1 && !chosen && <Choose choices={choices} onChoose={chooseFromList} />}
      {chosen && <Content key={chosen.key} state={state} live={chosen.live} />}
    </>
  );
}
