import { makeStyles, Spinner, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { setHighlight } from "../actions/actions";
import { useSetting } from "../hooks/useSetting";
import { useTranslator } from "../services";

interface MarkSwitchProps {
  readonly kept: boolean;
  /** The marks in the sheet have not caught up yet. */
  readonly pending: boolean;
  readonly disabled: boolean;
}

const useStyles = makeStyles({
  row: { position: "relative", display: "flex" },
  switch: { flexGrow: 1, justifyContent: "space-between" },
  /** The label takes what the switch leaves, so that the switch stands at the pane's edge. */
  label: { flexGrow: 1, paddingLeft: 0 },
  indicator: { marginRight: 0 },
  /** Left of the switch, where nothing has to move for it. */
  spinner: { position: "absolute", right: "52px", top: 0, bottom: 0 },
});

/** The switch that marks the weakest parameters in the sheet. */
export function MarkSwitch({ kept, pending, disabled }: MarkSwitchProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { value, pending: saving, change } = useSetting(kept, setHighlight);
  return (
    <div className={styles.row}>
      <Switch
        checked={value}
        disabled={disabled}
        label={{ children: text(setHighlight.label), className: styles.label }}
        labelPosition="before"
        indicator={{ className: styles.indicator }}
        className={styles.switch}
        onChange={(_, data) => {
          change(data.checked);
        }}
      />
      {(saving || pending) && (
        <Spinner
          size="extra-tiny"
          className={styles.spinner}
          aria-label={text(value ? "pane.marks" : "pane.unmarks")}
        />
      )}
    </div>
  );
}
