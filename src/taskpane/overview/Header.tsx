import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslator } from "../services";

interface HeaderProps {
  readonly name: string;
  readonly sheet: string;
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
  sheet: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Which assessment is shown, and the sheet that it stands on. */
export function Header({ name, sheet }: HeaderProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <header className={styles.root}>
      <h1 className={styles.name}>{name}</h1>
      {sheet !== name && <p className={styles.sheet}>{text("pane.onSheet", { sheet })}</p>}
    </header>
  );
}
