import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was put right. It takes the focus, which the button loses as its finding goes, and so is read out. */
export function FixedNote({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  return (
    <p role="status" tabIndex={-1} className={styles.note} ref={(note) => note?.focus()}>
      {text}
    </p>
  );
}
