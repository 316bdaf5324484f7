import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { useDone } from "../hooks/useDone";
import { resetSettings } from "./settingActions";
import { useSettingsTexts } from "./texts";

interface ResetAllProps {
  readonly disabled: boolean;
  /** The button, once it is there. */
  readonly button: HTMLElement | null;
  readonly onButton: (button: HTMLElement | null) => void;
}

type Stage = "idle" | "asking" | "left" | "done";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
  text: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Forgets all settings, after a question, as no undo brings them back. The focus stays on what is asked. */
export function ResetAll({ disabled, button, onButton }: ResetAllProps): ReactNode {
  const styles = useStyles();
  const { text } = useSettingsTexts();
  const [stage, go] = useState<Stage>("idle");
  const { pending, start } = useDone(resetSettings, () => {
    go("done");
  });
  useEffect(() => {
    if (stage === "left" || stage === "done") button?.focus();
  }, [stage, button]);
  if (stage === "asking") {
    return (
      <div role="group" aria-label={text("settings.resetAll")} className={styles.root}>
        <p className={styles.text}>{text("settings.resetAsk")}</p>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={pending}
            onClick={() => {
              start();
            }}
          >
            {text("settings.resetYes")}
          </Button>
          <Button
            ref={focus}
            onClick={() => {
              go("left");
            }}
          >
            {text("settings.cancel")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <Button
        ref={onButton}
        disabledFocusable={disabled}
        icon={<ArrowReset20Regular />}
        onClick={() => {
          go("asking");
        }}
      >
        {text("settings.resetAll")}
      </Button>
      <p role="status" className={styles.text}>
        {stage === "done" && text("settings.resetDone")}
      </p>
    </div>
  );
}

function focus(button: HTMLElement | null): void {
  button?.focus();
}
