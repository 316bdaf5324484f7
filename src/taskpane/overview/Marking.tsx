import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReadyState } from "../../session/session";
import { TroubleBar } from "../parts/TroubleBar";
import { useTranslator } from "../services";
import { MarkLegend } from "./MarkLegend";
import { MarkSwitch } from "./MarkSwitch";
import { Note } from "../parts/Note";

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
        <Note>{text("pane.noneBelow", { percent: percent(settings.weakestBelow) })}</Note>
      )}
      {readOnly && <Note>{text("failures.readOnly")}</Note>}
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
