import { Button, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular, SubtractRegular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactNode } from "react";
import type { ReadCriterion } from "../../reading/reading";
import { useParameterTexts } from "./texts";
import { pointsText } from "./pointsText";
import type { PointsState } from "./usePoints";
import type { PointsDraft } from "./usePointsDraft";

interface PointsFieldProps {
  readonly criterion: ReadCriterion;
  readonly state: PointsState;
  readonly draft: PointsDraft;
  /** Id of what the points are for. */
  readonly nameId: string;
  readonly readOnly: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** Id of what says what is wrong with what was typed. */
  readonly problemId: string;
}

const useStyles = makeStyles({
  input: {
    width: "52px",
    minWidth: 0,
    paddingInline: 0,
    "& input": {
      textAlign: "center",
      paddingInline: tokens.spacingHorizontalXS,
      fontVariantNumeric: "tabular-nums",
    },
  },
  of: {
    ...typographyStyles.body1,
    flexGrow: 1,
    marginInlineStart: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The points of a criterion as a field, with a button for a step on either side. */
export function PointsField({
  criterion,
  state: { points },
  draft,
  nameId,
  readOnly,
  onKeyDown,
  onStep,
  problemId,
}: PointsFieldProps): ReactNode {
  const styles = useStyles();
  const { text, points: figure, tag } = useParameterTexts();
  const { max } = criterion;
  const value = points.kind === "points" ? points.value : null;
  const stepButton = (direction: 1 | -1) => (
    <Button
      appearance="subtle"
      size="small"
      // The arrow keys do the same in the field.
      tabIndex={-1}
      icon={direction === 1 ? <AddRegular /> : <SubtractRegular />}
      aria-label={text(direction === 1 ? "parameter.more" : "parameter.fewer")}
      disabled={readOnly || (value !== null && (direction === 1 ? value === max : value === 0))}
      // Whoever types in the field stays there.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onStep(direction);
      }}
    />
  );
  return (
    <>
      {stepButton(-1)}
      <Input
        data-entry
        role="spinbutton"
        inputMode="decimal"
        autoComplete="off"
        className={styles.input}
        aria-labelledby={nameId}
        aria-invalid={draft.problem !== null}
        aria-describedby={draft.problem === null ? undefined : problemId}
        aria-valuemin={0}
        aria-valuemax={max ?? undefined}
        aria-valuenow={value ?? undefined}
        readOnly={readOnly}
        value={draft.text ?? pointsText(points, criterion.pointsText, tag)}
        onChange={(_, data) => {
          draft.type(data.value);
        }}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        onBlur={() => {
          draft.commit();
        }}
        onKeyDown={onKeyDown}
      />
      {stepButton(1)}
      <span className={styles.of}>{max !== null && text("parameter.of", { max: figure(max) })}</span>
    </>
  );
}
