import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import { AllCells } from "./AllCells";
import type { PlannedCriterion } from "./model/improvement";
import type { Writes } from "./model/writes";
import { useImproveTexts } from "./texts";

interface ConfirmationProps {
  readonly writes: Writes;
  readonly sheet: string;
  readonly pending: boolean;
  readonly onWrite: () => void;
  readonly onLeaveOut: (keys: readonly string[]) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** How many cells would be written and which, to be confirmed; or which of them keep the plan from being written. */
export function Confirmation(props: ConfirmationProps): ReactNode {
  const { writes, sheet, pending, onWrite, onLeaveOut, onCancel } = props;
  const styles = useStyles();
  const id = useId();
  const { text } = useImproveTexts();
  const { entries, formulas, byHand } = writes;
  const obstacles = [...formulas, ...byHand];
  const isFree = obstacles.length === 0;
  const cells = (criteria: readonly PlannedCriterion[]) => (
    <AllCells cells={criteria.map(({ criterion }) => criterion.pointsCell)} home={sheet} />
  );
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={styles.root}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      {isFree ? (
        <p id={id}>
          {text("improve.confirm", { count: entries.length })}{" "}
          <AllCells cells={entries.map(({ criterion }) => criterion.pointsCell)} home={sheet} />
        </p>
      ) : (
        <strong id={id}>{text("improve.stopped")}</strong>
      )}
      {formulas.length > 0 && (
        <p>
          {text("improve.formulas", { count: formulas.length })} {cells(formulas)}
        </p>
      )}
      {byHand.length > 0 && (
        <p>
          {text("improve.notNumbers")} {cells(byHand)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          // What was asked for is one key away, and the question is read with it.
          key={isFree ? "write" : "goOn"}
          ref={focusFirst}
          appearance="primary"
          aria-describedby={id}
          disabledFocusable={pending}
          onClick={() => {
            if (isFree) onWrite();
            else onLeaveOut(obstacles.map(({ key }) => key));
          }}
        >
          {isFree
            ? text("improve.write", { count: entries.length })
            : text("improve.goOn", { count: obstacles.length })}
        </Button>
        <Button onClick={onCancel}>{text("improve.cancel")}</Button>
      </div>
    </div>
  );
}

function focusFirst(button: HTMLElement | null): void {
  button?.focus();
}
