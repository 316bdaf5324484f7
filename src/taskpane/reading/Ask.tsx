import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BranchFork24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { LiveQuestion } from "../../session/session";
import { CellLink } from "../parts/CellLink";
import { Notice } from "../parts/Notice";
import { useTranslator } from "../services";
import { CandidateCard } from "./CandidateCard";
import { ChooseColumnsButton } from "./ChooseColumnsButton";

interface AskProps {
  readonly question: LiveQuestion;
  readonly readOnly: boolean;
  /** Leaves the question open; without it there is nothing else to show. */
  readonly onLater?: () => void;
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
});

/** Cells that can be read in several ways: the choice is the user's, and each way says what it amounts to. */
export function Ask({ question: { cell, sheet, candidates }, readOnly, onLater }: AskProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const [before = "", after = ""] = text("pane.askText", { cell: "\n", count: candidates.length }).split(
    "\n",
  );
  return (
    <Notice icon={<BranchFork24Regular />} title={text("pane.askTitle")}>
      <p>
        {before}
        <CellLink cell={cell} home="" />
        {after}
      </p>
      {readOnly && <p>{text("failures.readOnly")}</p>}
      <ul className={styles.list}>
        {candidates.map((candidate) => (
          <CandidateCard key={JSON.stringify(candidate.mapping)} candidate={candidate} disabled={readOnly} />
        ))}
      </ul>
      <div className={styles.buttons}>
        <ChooseColumnsButton sheet={sheet} />
        {onLater && (
          <Button appearance="subtle" onClick={onLater}>
            {text("pane.notNow")}
          </Button>
        )}
      </div>
    </Notice>
  );
}
