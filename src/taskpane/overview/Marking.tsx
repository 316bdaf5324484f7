import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReadyState } from "../../session/session";
import { TroubleBar } from "../parts/TroubleBar";
import { useTranslator } from "../services";
import { MarkLegend } from "./MarkLegend";
import { MarkSwitch } from "./MarkSwitch";

interface MarkingProps {
  readonly state: ReadyState;
  /** Whether any parameter is among the weakest. */
  readonly hasWeak: boolean;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whether the weakest parameters are marked in the sheet. */
export function Marking({ state, hasWeak }: MarkingProps): ReactNode {
  const styles = useStyles();
  const { text, percent } = useTranslator();
  const { settings, highlight, markedAt, readOnly } = state;
  return (
    <div role="group" aria-label={text("pane.marking")} className={styles.root}>
      <MarkSwitch kept={settings.highlight} pending={highlight.status === "pending"} disabled={readOnly} />
      {settings.highlight && <MarkLegend settings={settings} markedAt={markedAt} />}
      {settings.highlight && settings.weakestBy === "share" && !hasWeak && (
        <p className={styles.note}>{text("pane.noneBelow", { percent: percent(settings.weakestBelow) })}</p>
      )}
      {readOnly && <p className={styles.note}>{text("failures.readOnly")}</p>}
      {highlight.status === "failed" && (
        <TroubleBar
          trouble={{
            title: text(highlight.failure.code === "marksHalfDone" ? "pane.halfMarked" : "pane.notMarked"),
            text: text(`failures.${highlight.failure.code}`, highlight.failure.values),
          }}
        />
      )}
    </div>
  );
}
