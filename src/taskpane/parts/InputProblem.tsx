import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";

interface InputProblemProps {
  /** For the field's aria-describedby. */
  readonly id: string;
  /** What is wrong, and the remedy; nothing while all is well. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    // Status colours for text have less than 4.5:1 in the dark theme; this is what Fluent's fields have.
    color: tokens.colorPaletteRedForeground1,
  },
  none: { display: "none" },
  icon: { flexShrink: 0, marginTop: "2px" },
});

/** What is wrong with something typed. It stands ready before there is anything, so that it is read out when it comes. */
export function InputProblem({ id, children }: InputProblemProps): ReactNode {
  const styles = useStyles();
  return (
    <span id={id} role="alert" className={mergeClasses(styles.root, !children && styles.none)}>
      <ErrorCircle12Filled aria-hidden className={styles.icon} />
      <span>{children}</span>
    </span>
  );
}
