import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../reading/reading";
import { CellLink } from "../parts/CellLink";
import { useTranslator } from "../services";
import { findingWords } from "../words/findingWords";

interface FindingItemProps {
  readonly finding: Finding;
  readonly sheet: string;
}

const useStyles = makeStyles({
  item: { ...typographyStyles.body1, overflowWrap: "anywhere" },
});

/** One finding in words, with its cell as a link. */
export function FindingItem({ finding, sheet }: FindingItemProps): ReactNode {
  const styles = useStyles();
  const { before, after } = findingWords(useTranslator(), finding);
  return (
    <li className={styles.item}>
      {before}
      {finding.cell && <CellLink cell={finding.cell} home={sheet} />}
      {after}
    </li>
  );
}
