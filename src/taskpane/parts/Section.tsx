import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";

interface SectionProps {
  readonly title: string;
  /** Said beside the title in fewer words, such as how the list is ordered. */
  readonly aside?: string;
  /** Whether it is the whole of its view. */
  readonly isView?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  view: typographyStyles.subtitle1,
  aside: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** A part of the pane under a heading. */
export function Section({ title, aside, isView = false, children }: SectionProps): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  const Heading = isView ? "h1" : "h2";
  return (
    <section aria-labelledby={titleId} className={styles.root}>
      <div className={styles.head}>
        <Heading id={titleId} className={mergeClasses(styles.title, isView && styles.view)}>
          {title}
        </Heading>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
