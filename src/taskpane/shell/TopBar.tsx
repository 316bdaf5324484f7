import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ViewId } from "../../session/actions/views";
import type { SessionState } from "../../session/session";
import { chosenOf } from "../model/choices";
import { choicesOf } from "../../session/choicesOf";
import { findingsOf } from "../model/findings";
import { useTranslator } from "../services";
import { CommandButton } from "./CommandButton";
import { Tabs } from "./Tabs";

interface TopBarProps {
  readonly state: SessionState;
  readonly view: ViewId;
  readonly chosenKey: string | null;
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    boxSizing: "border-box",
    maxWidth: "600px",
    margin: "0 auto",
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The tabs of the views and the list of commands, which stay in sight. */
export function TopBar({ state, view, chosenKey }: TopBarProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <nav aria-label={text("pane.views")} className={styles.bar}>
      <Tabs view={view} findings={findingsCount(state, chosenKey)} />
      <CommandButton state={state} view={view} />
    </nav>
  );
}

/** How much deserves a look in the assessment that is shown. */
function findingsCount(state: SessionState, chosenKey: string | null): number {
  if (state.phase !== "ready") return 0;
  const chosen = chosenOf(choicesOf(state.assessments), chosenKey);
  return chosen ? findingsOf(state, chosen.live).length : 0;
}
