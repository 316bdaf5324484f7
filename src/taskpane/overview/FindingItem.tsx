import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../reading/reading";
import { CellLink } from "../parts/CellLink";

interface FindingItemProps {
  readonly finding: Finding;
  readonly sheet: string;
}

const useStyles = makeStyles({
  item: { ...typographyStyles.body1, overflowWrap: "anywhere" },
});

/** One finding: its text, and its cell as a link. */
export function FindingItem({ finding: { code, cell }, sheet }: FindingItemProps): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      {code} {cell && <CellLink cell={cell} home={sheet} />}
    </li>
  );
}
