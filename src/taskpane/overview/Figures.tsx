import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Standing } from "../../reading/standing";
import { useTranslator } from "../services";
import { totalWords } from "../words/totalWords";

const useStyles = makeStyles({
  root: { margin: 0, display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  figure: { ...typographyStyles.largeTitle, fontVariantNumeric: "tabular-nums" },
  title: typographyStyles.subtitle1,
  max: typographyStyles.body1,
  left: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** The total in large figures, or in words why there is none. */
export function Figures({ standing }: { readonly standing: Standing }): ReactNode {
  const styles = useStyles();
  const { figure, title, max, left } = totalWords(standing, useTranslator());
  return (
    <p className={styles.root}>
      {figure && <span className={styles.figure}>{figure}</span>}
      {title && <span className={styles.title}>{title}</span>} {max && <span>{max}</span>}{" "}
      {left && <span className={styles.left}>{left}</span>}
    </p>
  );
}
