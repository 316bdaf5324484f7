import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular, SubtractRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useId } from "react";
import { steppedPoints } from "../parameter/model/steps";
import { CellLink } from "../parts/CellLink";
import type { PlannedCriterion } from "./model/improvement";
import { NumberField } from "./NumberField";
import { useImproveTexts } from "./texts";

interface PlanItemProps {
  readonly planned: PlannedCriterion;
  /** Short name of its parameter. */
  readonly parameter: string;
  readonly sheet: string;
  /** In which points are given. */
  readonly step: number;
  readonly onPoints: (points: number) => void;
  readonly onLeaveOut: () => void;
}

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  check: { alignItems: "start", marginInlineStart: "-8px" },
  name: { overflowWrap: "anywhere", hyphens: "auto" },
  details: {
    flexGrow: 1,
    minWidth: 0,
    ...typographyStyles.caption1,
    paddingInlineStart: "24px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** A criterion of the plan: whether it is counted with, where it stands, and the points that are tried for it. */
export function PlanItem({
  planned,
  parameter,
  sheet,
  step,
  onPoints,
  onLeaveOut,
}: PlanItemProps): ReactNode {
  const styles = useStyles();
  const nameId = useId();
  const { text, points: figure } = useImproveTexts();
  const { criterion, now, max, points, isLeftOut } = planned;
  const { entry, pointsFormula, pointsCell, number } = criterion;
  const name = [number, criterion.text].filter((part) => part !== "").join(" ");
  const nowWords =
    now === null
      ? text("improve.nowNotAssessed", { max: figure(max) })
      : text("improve.nowPoints", { points: figure(now), max: figure(max) });
  const standing = isLeftOut ? text("improve.leftOut") : nowWords;
  const stepButton = (direction: 1 | -1) => {
    const next = steppedPoints({ kind: "points", value: points }, direction, { step, max });
    return (
      <Button
        appearance="subtle"
        size="small"
        // The arrow keys do the same in the field.
        tabIndex={-1}
        icon={direction === 1 ? <AddRegular /> : <SubtractRegular />}
        aria-label={text(direction === 1 ? "improve.more" : "improve.fewer")}
        aria-describedby={nameId}
        disabled={next === null}
        onClick={() => {
          if (next !== null) onPoints(next);
        }}
      />
    );
  };
  return (
    <div className={styles.item}>
      <Checkbox
        className={styles.check}
        checked={!isLeftOut}
        label={{ id: nameId, className: styles.name, children: name }}
        onChange={() => {
          if (isLeftOut) onPoints(max);
          else onLeaveOut();
        }}
      />
      <div className={styles.line}>
        <span className={styles.details}>
          {parameter} · <CellLink cell={pointsCell} home={sheet} /> · {standing}
        </span>
        {!isLeftOut && (
          <NumberField
            label={text("improve.whatIf")}
            describedBy={nameId}
            value={points}
            min={0}
            max={max}
            step={step}
            problem={text("improve.badPoints", { max: figure(max) })}
            before={stepButton(-1)}
            after={stepButton(1)}
            onChange={onPoints}
          />
        )}
      </div>
      {!isLeftOut && entry.kind !== "number" && (
        <span className={styles.details}>{text("improve.byHand")}</span>
      )}
      {!isLeftOut && entry.kind === "number" && pointsFormula !== null && (
        <span className={styles.details}>{text("improve.holdsFormula")}</span>
      )}
    </div>
  );
}
