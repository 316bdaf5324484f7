import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { toAddress } from "../../reading/address";
import type { ReadCriterion } from "../../reading/reading";
import { pointsText } from "./pointsText";
import { useParameterTexts } from "./texts";
import type { GivenPoints } from "./usePoints";

interface FormulaQuestionProps {
  readonly criterion: ReadCriterion;
  /** What would take the formula's place. */
  readonly points: GivenPoints;
  /** Whether the one who is asked is waiting for it, and not elsewhere by now. */
  readonly takesFocus: boolean;
  readonly onAnswer: (mayGo: boolean) => void;
}

const useStyles = makeStyles({ text: { overflowWrap: "anywhere" } });

/** Asks whether points may take a formula's place. */
export function FormulaQuestion({
  criterion,
  points,
  takesFocus,
  onAnswer,
}: FormulaQuestionProps): ReactNode {
  const styles = useStyles();
  const { text, tag } = useParameterTexts();
  const { pointsCell, pointsFormula } = criterion;
  const shown = pointsText(points, "", tag);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody className={styles.text}>
        {text("parameter.formulaQuestion", {
          cell: toAddress({ ...pointsCell, sheet: "" }),
          formula: pointsFormula ?? "",
          points: shown === "" ? text("parameter.blank") : shown,
        })}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          ref={takesFocus ? focus : null}
          size="small"
          onClick={() => {
            onAnswer(false);
          }}
        >
          {text("parameter.keepFormula")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onAnswer(true);
          }}
        >
          {text("parameter.replace")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function focus(button: HTMLElement | null): void {
  button?.focus();
}
