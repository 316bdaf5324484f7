import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSortDown16Regular } from "@fluentui/react-icons";
import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface SortButtonProps {
  readonly label: string;
  /** Whether the list is ordered so now. */
  readonly isOn: boolean;
  readonly onSort: () => void;
}

const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    minHeight: "24px",
    fontSize: "inherit",
    lineHeight: "inherit",
    whiteSpace: "nowrap",
  },
  on: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A column's heading that orders the list by the column. */
export function SortButton({ label, isOn, onSort }: SortButtonProps): ReactNode {
  const styles = useStyles();
  return (
    <Link as="button" appearance="subtle" className={styles.button} onClick={onSort}>
      <span {...(isOn && { className: styles.on })}>{label}</span>
      {isOn && <ArrowSortDown16Regular aria-hidden />}
    </Link>
  );
}
