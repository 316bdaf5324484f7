import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";

interface SectionProps {
  readonly title: string;
  /** Whether it is the whole of its view. */
  readonly isView?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  view: typographyStyles.subtitle1,
});

/** A part of the pane under a heading. */
export function Section({ title, isView = false, children }: SectionProps): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  const Heading = isView ? "h1" : "h2";
  return (
    <section aria-labelledby={titleId} className={styles.root}>
      <Heading id={titleId} className={mergeClasses(styles.title, isView && styles.view)}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
