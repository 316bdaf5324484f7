import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import type { FindingGroup as Group } from "../model/findings";
import { useTranslator } from "../services";
import { FindingItem } from "./FindingItem";
import { SeverityIcon } from "./SeverityIcon";

interface FindingGroupProps {
  readonly group: Group;
  readonly sheet: string;
}

/** A longer list starts with so many. */
const shownAtFirst = 5;

const useStyles = makeStyles({
  head: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  count: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalXXL}`,
    listStyleType: "none",
  },
  more: { marginTop: tokens.spacingVerticalXS, marginLeft: tokens.spacingHorizontalL },
});

/** The findings of one severity with their number; a long list starts collapsed. */
export function FindingGroup({ group: { severity, findings }, sheet }: FindingGroupProps): ReactNode {
  const styles = useStyles();
  const listId = useId();
  const [expanded, setExpanded] = useState(false);
  const { text } = useTranslator();
  const shown = expanded ? findings : findings.slice(0, shownAtFirst);
  return (
    <div>
      <h3 className={styles.head}>
        <SeverityIcon severity={severity} />
        {text(`pane.${severity}`)} <span className={styles.count}>{findings.length}</span>
      </h3>
      <ul id={listId} className={styles.list}>
        {shown.map((finding, index) => (
          // Findings have no identity of their own, and their order is the sheet's.
          <FindingItem key={index} finding={finding} sheet={sheet} />
        ))}
      </ul>
      {findings.length > shownAtFirst && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={expanded}
          aria-controls={listId}
          icon={expanded ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          onClick={() => {
            setExpanded(!expanded);
          }}
        >
          {expanded ? text("pane.showFewer") : text("pane.showAll", { count: findings.length })}
        </Button>
      )}
    </div>
  );
}
