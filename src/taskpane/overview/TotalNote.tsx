import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Overview } from "../model/overview";
import { CellLinks } from "../parts/CellLinks";
import { useTranslator } from "../services";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What to know about the total before it is quoted, or what to do to get one. */
export function TotalNote({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { standing, sheet, criteria, assessed } = overview;
  switch (standing.kind) {
    case "stopped":
      return (
        <p className={styles.note}>
          {text("pane.totalStoppedBy", { count: standing.cells.length })}{" "}
          <CellLinks cells={standing.cells} home={sheet} />
        </p>
      );
    case "noMax":
      return (
        <p className={styles.note}>
          {text("pane.noMax", { count: standing.cells.length })}{" "}
          <CellLinks cells={standing.cells} home={sheet} />
        </p>
      );
    case "notApplicable":
      return <p className={styles.note}>{text("pane.allNotApplicable")}</p>;
    case "notAssessed":
      return <p className={styles.note}>{text("pane.nothingAssessedHint")}</p>;
    case "counted":
      return assessed < criteria ? (
        <p className={styles.note}>{text("pane.notAssessedCounted", { count: criteria - assessed })}</p>
      ) : null;
  }
}
