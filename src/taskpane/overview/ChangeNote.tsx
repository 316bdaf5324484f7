import { Link, makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Change } from "../model/baselines";
import { useTranslator } from "../services";
import { Note } from "../parts/Note";

interface ChangeNoteProps {
  readonly change: Change | null;
  /** Begins to compare with what there is now. */
  readonly onReset: () => void;
}

const useStyles = makeStyles({
  reset: { ...typographyStyles.caption1, minHeight: "24px", whiteSpace: "nowrap" },
});

/** What has changed while somebody was at work; nothing while nothing has. */
export function ChangeNote({ change, onReset }: ChangeNoteProps): ReactNode {
  const styles = useStyles();
  const { text, percent, tag } = useTranslator();
  if (change === null) return null;
  const points = new Intl.NumberFormat(tag, { signDisplay: "exceptZero", maximumFractionDigits: 2 });
  const { since, before, after } = change;
  return (
    <Note>
      {text("pane.changed", {
        since,
        points: points.format(change.points),
        before: percent(before),
        after: percent(after),
      })}{" "}
      <Link as="button" className={styles.reset} aria-label={text("pane.compareAnew")} onClick={onReset}>
        {text("pane.resetChange")}
      </Link>
    </Note>
  );
}
