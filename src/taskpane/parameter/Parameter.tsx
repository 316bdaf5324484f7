import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { sameCell } from "../../reading/address";
import type { ReadCriterion } from "../../reading/reading";
import type { LiveAssessment, ReadyState } from "../../session/session";
import { standingOf } from "../../reading/standing";
import { Announcer } from "../parts/Announcer";
import { Rows, type RowsHandle } from "../rows/Rows";
import { useTranslator } from "../services";
import { spokenTotal } from "../words/spokenTotal";
import { CriterionRow } from "./CriterionRow";
import { Filters } from "./Filters";
import { Head } from "./Head";
import { criterionKey } from "./model/criterionAt";
import { findingsOf } from "./model/findingsOf";
import { Nothing } from "./Nothing";
import { stepOf } from "./model/steps";
import { useParameterTexts } from "./texts";
import { useFilter } from "./useFilter";
import { useSelectedCriterion } from "./useSelectedCriterion";
import { Note } from "../parts/Note";

export interface ParameterProps {
  readonly state: ReadyState;
  readonly live: LiveAssessment;
  /** Name of the parameter, as the assessment lists it. */
  readonly parameter: string;
  /** Another parameter of the assessment is to be shown, as somebody selected a cell of it. */
  readonly onShow: (parameter: string) => void;
  readonly onClose: () => void;
}

/** Of a row with a text of two lines and a comment, in pixels. */
const usualHeight = 168;

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  none: { ...typographyStyles.body1, margin: 0 },
});

/** The criteria of one parameter, where their points and comments are given. */
export function Parameter({ state, live, parameter, onShow, onClose }: ParameterProps): ReactNode {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = useParameterTexts();
  const titleId = useId();
  const list = useRef<RowsHandle>(null);
  const { source, result } = live;
  const criteria = source.criteria.filter((criterion) => criterion.parameter === parameter);
  const { filter, shown, choose } = useFilter(criteria);
  const [goal, setGoal] = useState<{ readonly key: string } | null>(null);
  const selected = useSelectedCriterion(source, (criterion) => {
    if (criterion.parameter !== parameter) onShow(criterion.parameter);
    if (!shown.some((one) => sameCell(one.pointsCell, criterion.pointsCell))) choose("all");
    setGoal({ key: criterionKey(criterion) });
  });
  const showGoal = useEffectEvent((key: string) => {
    const index = shown.findIndex((criterion) => criterionKey(criterion) === key);
    if (index >= 0) list.current?.show(index);
  });
  useEffect(() => {
    if (goal) showGoal(goal.key);
  }, [goal]);

  const step = stepOf(source.criteria);
  const isSelected = ({ pointsCell }: ReadCriterion) =>
    selected !== null && sameCell(selected.pointsCell, pointsCell);
  const row = (criterion: ReadCriterion, index: number) => (
    <CriterionRow
      criterion={criterion}
      findings={findingsOf(criterion, source)}
      home={source.sheet}
      isSelected={isSelected(criterion)}
      readOnly={state.readOnly}
      step={step}
      onMove={(direction) => list.current?.focus(index + direction)}
    />
  );
  return (
    <div role="region" aria-labelledby={titleId} className={styles.root}>
      <Head live={live} parameter={parameter} titleId={titleId} onClose={onClose} />
      {state.readOnly && <Note>{translator.text("failures.readOnly")}</Note>}
      <Filters criteria={criteria} chosen={filter} onChoose={choose} />
      {criteria.some(({ entry }) => entry.kind === "number") && <Note>{text("parameter.keys")}</Note>}
      {shown.length === 0 ? (
        <Nothing
          filter={filter}
          onShowAll={() => {
            choose("all");
          }}
        />
      ) : (
        <Rows
          items={shown}
          keyOf={criterionKey}
          label={text("parameter.criteria")}
          usualHeight={usualHeight}
          handle={list}
          row={row}
          isCurrent={isSelected}
        />
      )}
      <Announcer message={spokenTotal(standingOf(result, source.criteria), translator)} />
    </div>
  );
}
