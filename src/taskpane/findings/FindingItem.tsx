import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../reading/reading";
import { CellLink } from "../parts/CellLink";
import { useTranslator } from "../services";
import { findingWords } from "../words/findingWords";
import { FixButton } from "./FixButton";

interface FindingItemProps {
  readonly finding: Finding;
  readonly sheet: string;
  /** Told what was done when the finding was put right; without it, nothing is offered. */
  readonly onFixed?: (done: string) => void;
}

const useStyles = makeStyles({
  item: { ...typographyStyles.body1, overflowWrap: "anywhere" },
});

/** One finding in words, with its cell as a link and what would put it right as a button. */
export function FindingItem({ finding, sheet, onFixed }: FindingItemProps): ReactNode {
  const styles = useStyles();
  const { before, after } = findingWords(useTranslator(), finding);
  return (
    <li className={styles.item}>
      {before}
      {finding.cell && <CellLink cell={finding.cell} home={sheet} />}
      {after}
      {onFixed && finding.fix && <FixButton finding={finding} fix={finding.fix} onFixed={onFixed} />}
    </li>
  );
}
