import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useState } from "react";
import { useDone } from "../hooks/useDone";
import { useTranslator } from "../services";
import { applyPlan } from "./actions";
import { Confirmation } from "./Confirmation";
import type { PlannedCriterion } from "./model/improvement";
import { writesOf } from "./model/writes";
import { useImproveTexts } from "./texts";

interface ApplyingProps {
  readonly criteria: readonly PlannedCriterion[];
  readonly sheet: string;
  readonly readOnly: boolean;
  /** Whether there is something to throw away. */
  readonly isTried: boolean;
  readonly onReset: () => void;
  readonly onLeaveOut: (keys: readonly string[]) => void;
  /** Told when the points were written. */
  readonly onApplied: () => void;
}

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Writes the plan in the sheet once that is confirmed, or throws away what was tried. */
export function Applying(props: ApplyingProps): ReactNode {
  const { criteria, sheet, readOnly, isTried, onReset, onLeaveOut, onApplied } = props;
  const styles = useStyles();
  const { text } = useImproveTexts();
  const paneText = useTranslator().text;
  const [isAsking, ask] = useState(false);
  const [done, setDone] = useState(0);
  const [opener, setOpener] = useState<HTMLButtonElement | null>(null);
  const writes = writesOf(criteria);
  const { entries, formulas, byHand } = writes;
  const hasWrites = entries.length + formulas.length + byHand.length > 0;
  const { pending, start } = useDone(applyPlan, () => {
    setDone(entries.length);
    ask(false);
    onApplied();
  });
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button
          ref={setOpener}
          appearance="primary"
          aria-expanded={isAsking}
          disabledFocusable={readOnly || !hasWrites || pending}
          {...(pending && { icon: <Spinner size="extra-tiny" /> })}
          onClick={() => {
            setDone(0);
            ask(true);
          }}
        >
          {text("improve.apply")}
        </Button>
        <Button
          icon={<ArrowReset20Regular />}
          disabledFocusable={!isTried}
          onClick={() => {
            setDone(0);
            ask(false);
            onReset();
          }}
        >
          {text("improve.reset")}
        </Button>
      </div>
      {readOnly && <p className={styles.note}>{paneText("failures.readOnly")}</p>}
      {isAsking && hasWrites && !readOnly && (
        <Confirmation
          writes={writes}
          sheet={sheet}
          pending={pending}
          onWrite={() => {
            start(entries);
          }}
          onLeaveOut={onLeaveOut}
          onCancel={() => {
            ask(false);
            opener?.focus();
          }}
        />
      )}
      <p role="status" className={styles.note}>
        {done > 0 && text("improve.applied", { count: done })}
      </p>
    </div>
  );
}
