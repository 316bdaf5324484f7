import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { LiveAssessment } from "../../session/session";
import { standingOf } from "../../reading/standing";
import { Announcer } from "../parts/Announcer";
import { useTranslator } from "../services";
import { readingSentence } from "../words/readingSentence";
import { shortTotal } from "../words/shortTotal";
import { useMappingTexts } from "./texts";

interface ResultProps {
  readonly id: string;
  /** What is to be settled before there is a result; null for nothing. */
  readonly problem: string | null;
  readonly live: LiveAssessment | null;
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  total: { ...typographyStyles.subtitle2, fontVariantNumeric: "tabular-nums" },
  sentence: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  problem: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

/** What the sheet amounts to as it is mapped now, or what keeps it from amounting to anything. */
export function Result({ id, problem, live }: ResultProps): ReactNode {
  const styles = useStyles();
  const translator = useTranslator();
  const { text } = useMappingTexts();
  const trouble = problem ?? (live ? null : text("mapping.noCriteria"));
  const total = live ? shortTotal(standingOf(live.result, live.source.criteria), translator) : "";
  return (
    <div id={id} role="group" aria-label={text("mapping.result")} className={styles.root}>
      {trouble !== null && (
        <span className={styles.problem}>
          <Warning16Filled aria-hidden className={styles.warning} />
          {trouble}
        </span>
      )}
      {trouble === null && live && (
        <>
          <span className={styles.label}>{text("mapping.result")}</span>
          <span className={styles.total}>{total}</span>
          <p className={styles.sentence}>{readingSentence(live.source, translator)}</p>
        </>
      )}
      <Announcer message={trouble ?? total} />
    </div>
  );
}
