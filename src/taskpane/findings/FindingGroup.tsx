import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { FindingGroup as Group } from "../model/findings";
import { useTranslator } from "../services";
import { FindingItem } from "./FindingItem";
import { MoreButton } from "../parts/MoreButton";
import { SeverityIcon } from "../parts/SeverityIcon";

interface FindingGroupProps {
  readonly group: Group;
  readonly sheet: string;
  readonly onFixed: (done: string) => void;
}

/** A longer list starts with so many, and grows by so many at a time: there may be thousands. */
const shownAtFirst = 5;
const shownMore = 50;

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
});

/** The findings of one severity with their number; a long list starts short. */
export function FindingGroup({
  group: { severity, findings },
  sheet,
  onFixed,
}: FindingGroupProps): ReactNode {
  const styles = useStyles();
  const [limit, setLimit] = useState(shownAtFirst);
  const { text } = useTranslator();
  return (
    <div>
      <h2 className={styles.head}>
        <SeverityIcon severity={severity} />
        {text(`pane.${severity}`)} <span className={styles.count}>{findings.length}</span>
      </h2>
      <ul className={styles.list}>
        {findings.slice(0, limit).map((finding, index) => (
          // Findings have no identity of their own, and their order is the sheet's.
          <FindingItem key={index} finding={finding} sheet={sheet} onFixed={onFixed} />
        ))}
      </ul>
      {findings.length > shownAtFirst && (
        <MoreButton
          hidden={Math.max(0, findings.length - limit)}
          step={shownMore}
          onMore={() => {
            setLimit(limit + shownMore);
          }}
          onFewer={() => {
            setLimit(shownAtFirst);
          }}
        />
      )}
    </div>
  );
}
