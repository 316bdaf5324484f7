import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Improvement } from "./model/improvement";
import { useImproveTexts } from "./texts";

interface GoalNoteProps {
  readonly improvement: Improvement;
  readonly onAim: (goal: number) => void;
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
  line: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    "& svg": { flexShrink: 0, marginTop: "2px" },
  },
  reached: { color: tokens.colorBrandForeground1 },
  beyond: { color: tokens.colorStatusWarningForeground3 },
  open: { color: tokens.colorNeutralForeground3 },
});

/** How far it is to the goal, and whether it can be reached at all. */
export function GoalNote({ improvement, onAim }: GoalNoteProps): ReactNode {
  const styles = useStyles();
  const { text, points, percent } = useImproveTexts();
  const { standing, goal, gap, before, reachable, tied } = improvement;
  const share = before.share ?? 0;
  const shown = percent(goal / 100);
  const lower = Math.floor((reachable ?? 0) * 100);
  if (standing === "reached")
    return (
      <p className={styles.line}>
        <CheckmarkCircle16Filled aria-hidden className={styles.reached} />
        {text("improve.reached", { percent: percent(share) })}
      </p>
    );
  if (standing === "outOfReach")
    return (
      <div className={styles.root}>
        <p className={styles.line}>
          <Warning16Filled aria-hidden className={styles.beyond} />
          {text("improve.outOfReach", { goal: shown, percent: percent(reachable ?? 0) })}
        </p>
        {lower > share * 100 && (
          <Button
            size="small"
            onClick={() => {
              onAim(lower);
            }}
          >
            {text("improve.aimLower", { goal: percent(lower / 100) })}
          </Button>
        )}
      </div>
    );
  const isRounded = percent(share) === shown;
  return (
    <p className={styles.line}>
      <Info16Filled aria-hidden className={styles.open} />
      <span>
        {text(isRounded ? "improve.roundedGap" : "improve.gap", {
          goal: shown,
          points: points(gap),
          count: gap,
        })}
        {tied > 0 && ` ${text("improve.tied", { count: tied })}`}
      </span>
    </p>
  );
}
