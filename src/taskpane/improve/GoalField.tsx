import { Label, makeStyles, Slider, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import { NumberField } from "./NumberField";
import { useImproveTexts } from "./texts";

interface GoalFieldProps {
  /** Whole percent. */
  readonly goal: number;
  /** The share of now, in whole percent: less is no goal. */
  readonly least: number;
  readonly onChange: (goal: number) => void;
}

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS },
  line: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  slider: { flexGrow: 1, minWidth: 0 },
});

/** The share to reach, to be slid, stepped or typed. */
export function GoalField({ goal, least, onChange }: GoalFieldProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { text, percent } = useImproveTexts();
  return (
    <div className={styles.root}>
      <Label htmlFor={id} weight="semibold">
        {text("improve.goal")}
      </Label>
      <div className={styles.line}>
        <Slider
          id={id}
          className={styles.slider}
          min={least}
          max={100}
          value={goal}
          aria-valuetext={percent(goal / 100)}
          onChange={(_, data) => {
            onChange(data.value);
          }}
        />
        <NumberField
          label={text("improve.goalPercent")}
          value={goal}
          min={least}
          max={100}
          step={1}
          isWhole
          problem={text("improve.badGoal", { least })}
          after={<span aria-hidden>{text("improve.percentSign")}</span>}
          onChange={onChange}
        />
      </div>
    </div>
  );
}
