import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ReadCriterion } from "../../reading/reading";
import { FormulaQuestion } from "./FormulaQuestion";
import { PointsField } from "./PointsField";
import { PointsProblem } from "./PointsProblem";
import { useParameterTexts } from "./texts";
import { usePoints } from "./usePoints";
import { usePointsDraft } from "./usePointsDraft";

export interface EntryProps {
  readonly criterion: ReadCriterion;
  /** Id of what the criterion is called. */
  readonly nameId: string;
  readonly readOnly: boolean;
  /** Points are given in such steps. */
  readonly step: number;
  /** Goes to the next criterion (1) or the one before (-1). */
  readonly onMove: (direction: 1 | -1) => void;
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
});

/** Where the points of a criterion are given: by number, by step, or as not applicable. */
export function PointsEntry({ criterion, nameId, readOnly, step, onMove }: EntryProps): ReactNode {
  const styles = useStyles();
  const { text } = useParameterTexts();
  const root = useRef<HTMLDivElement>(null);
  const problemId = useId();
  const [isWaiting, wait] = useState(false);
  const state = usePoints(criterion);
  const draft = usePointsDraft(criterion, state, step);
  const isApplicable = state.points.kind !== "notApplicable";
  const focusField = () => root.current?.querySelector<HTMLElement>("[data-entry]")?.focus();

  function commitAndMove(direction: 1 | -1): void {
    // At once, as moving on leaves the field, which would give what was typed a second time.
    const result = flushSync(draft.commit);
    wait(result === "asked");
    if (result === "given") onMove(direction);
  }

  function takeStep(direction: 1 | -1): void {
    wait(draft.step(direction) === "asked");
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, altKey, shiftKey } = event;
    if (key === "Enter") commitAndMove(shiftKey ? -1 : 1);
    else if (key === "Escape" && draft.text !== null) draft.takeBack();
    else if (key !== "ArrowUp" && key !== "ArrowDown") return;
    else if (altKey) commitAndMove(key === "ArrowDown" ? 1 : -1);
    else if (!readOnly) takeStep(key === "ArrowUp" ? 1 : -1);
    event.preventDefault();
  }

  return (
    <div ref={root} className={styles.root}>
      <div className={styles.line}>
        <PointsField
          {...{ criterion, state, draft, nameId, problemId, readOnly, onKeyDown }}
          onStep={takeStep}
        />
        <Checkbox
          checked={!isApplicable}
          label={text("parameter.notApplicable")}
          aria-describedby={nameId}
          disabled={readOnly}
          onChange={() => {
            draft.takeBack();
            wait(state.give({ kind: isApplicable ? "notApplicable" : "notAssessed" }) === "asked");
          }}
        />
      </div>
      {draft.problem && <PointsProblem id={problemId} problem={draft.problem} max={criterion.max} />}
      {state.asked && (
        <FormulaQuestion
          criterion={criterion}
          points={state.asked}
          takesFocus={isWaiting}
          onAnswer={(mayGo) => {
            state.answer(mayGo);
            focusField();
          }}
        />
      )}
    </div>
  );
}
