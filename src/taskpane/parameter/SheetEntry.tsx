import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Manner, ReadCriterion } from "../../reading/reading";
import { pointsText } from "./pointsText";
import { useParameterTexts, type ParameterKey } from "./texts";

interface SheetEntryProps {
  readonly criterion: ReadCriterion;
  readonly manner: Manner;
}

const reasons: Readonly<Record<Manner, ParameterKey>> = {
  columns: "parameter.inColumns",
  shares: "parameter.inShares",
  answers: "parameter.inAnswers",
  marks: "parameter.inMarks",
  words: "parameter.inWords",
  outOf: "parameter.inOutOf",
  stars: "parameter.inStars",
};

const useStyles = makeStyles({
  points: { ...typographyStyles.body1Strong, margin: 0, fontVariantNumeric: "tabular-nums" },
  reason: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The points of a criterion that only the sheet itself can change, and why. */
export function SheetEntry({ criterion, manner }: SheetEntryProps): ReactNode {
  const styles = useStyles();
  const { text, points: figure, tag } = useParameterTexts();
  const { points, max } = criterion;
  const shown = pointsText(points, criterion.pointsText, tag);
  const hasMax = max !== null && points.kind === "points";
  return (
    <div>
      {shown !== "" && (
        <p className={styles.points}>
          {hasMax ? text("parameter.outOf", { points: shown, max: figure(max) }) : shown}
        </p>
      )}
      <p className={styles.reason}>{text(reasons[manner])}</p>
    </div>
  );
}
