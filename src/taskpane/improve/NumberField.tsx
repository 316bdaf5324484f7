import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { useId } from "react";
import { steppedPoints } from "../parameter/model/steps";
import { InputProblem } from "../parts/InputProblem";
import { useImproveTexts } from "./texts";
import { useTypedNumber } from "./useTypedNumber";

interface NumberFieldProps {
  readonly label: string;
  /** Id of what the number is for, which is read after the label. */
  readonly describedBy?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Whether only whole steps may be typed. */
  readonly isWhole?: boolean;
  /** Said when something else is typed than what may be. */
  readonly problem: string;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly onChange: (value: number) => void;
}

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "end", rowGap: tokens.spacingVerticalXXS },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  input: {
    width: "64px",
    minWidth: 0,
    paddingInline: 0,
    "& input": {
      textAlign: "center",
      paddingInline: tokens.spacingHorizontalXS,
      fontVariantNumeric: "tabular-nums",
    },
  },
});

/** A number that is typed or stepped with the arrow keys. Enter and leaving the field give it, Escape takes it back. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { label, describedBy, value, min, max, step, isWhole = false, problem, before, after } = props;
  const styles = useStyles();
  const problemId = useId();
  const { tag } = useImproveTexts();
  const typed = useTypedNumber(
    (number) => number >= min && number <= max && (!isWhole || Number.isInteger(number)),
    props.onChange,
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter") typed.commit();
    else if (event.key === "Escape" && typed.text !== null) typed.takeBack();
    else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      const next = steppedPoints({ kind: "points", value }, event.key === "ArrowUp" ? 1 : -1, { step, max });
      typed.takeBack();
      if (next !== null && next >= min) props.onChange(next);
    }
  }

  return (
    <span className={styles.root}>
      <span className={styles.line}>
        {before}
        <Input
          role="spinbutton"
          inputMode="decimal"
          autoComplete="off"
          className={styles.input}
          aria-label={label}
          aria-describedby={[typed.isWrong && problemId, describedBy].filter(Boolean).join(" ") || undefined}
          aria-invalid={typed.isWrong}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={value}
          value={typed.text ?? new Intl.NumberFormat(tag, { useGrouping: false }).format(value)}
          onChange={(_, data) => {
            typed.type(data.value);
          }}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          onBlur={typed.commit}
          onKeyDown={onKeyDown}
        />
        {after}
      </span>
      <InputProblem id={problemId}>{typed.isWrong && problem}</InputProblem>
    </span>
  );
}
