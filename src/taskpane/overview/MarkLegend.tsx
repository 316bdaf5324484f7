import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { strongLook } from "../../excel/markLooks";
import type { ReadyState } from "../../session/session";
import { MarkSample } from "../parts/MarkSample";
import { useTranslator } from "../services";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS },
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "88px minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the marks in the sheet mean, and when they last became others. */
export function MarkLegend({ settings, markedAt }: Pick<ReadyState, "settings" | "markedAt">): ReactNode {
  const styles = useStyles();
  const { text, percent, tag } = useTranslator();
  const { marked, palette, symbol } = settings;
  const which = {
    by: settings.weakestBy,
    count: settings.weakestCount,
    percent: percent(settings.weakestBelow),
  };
  return (
    <div className={styles.root}>
      <ul aria-label={text("pane.legend")} className={styles.list}>
        {marked !== "criteria" && (
          <li className={styles.item}>
            <MarkSample look={palette} sign={symbol ? "symbol" : null} />
            {text("pane.legendParameters", which)}
          </li>
        )}
        {marked !== "parameters" && (
          <li className={styles.item}>
            <MarkSample look={strongLook(palette)} sign={symbol ? "doubleSymbol" : null} />
            {marked === "both" ? text("pane.legendTheirCriteria") : text("pane.legendCriteria", which)}
          </li>
        )}
      </ul>
      {markedAt !== null && (
        <p className={styles.note}>
          {text("pane.markedAt", {
            time: new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" }).format(
              new Date(markedAt),
            ),
          })}
        </p>
      )}
    </div>
  );
}
