import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslator } from "../services";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  check: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** That nothing in the workbook deserves a look. */
export function NoFindings(): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <p className={styles.line}>
      <CheckmarkCircle16Filled aria-hidden className={styles.check} />
      {text("pane.noFindings")}
    </p>
  );
}
