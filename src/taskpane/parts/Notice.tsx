import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalM,
    gridTemplateColumns: "minmax(0, 1fr)",
    "& p, & dl": { margin: 0 },
  },
  icon: {
    display: "grid",
    placeItems: "center",
    width: "48px",
    height: "48px",
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

/** A whole view in words, where there is nothing to show yet: what is the matter and what to do. */
export function Notice({ icon, title, children }: NoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div aria-hidden className={styles.icon}>
        {icon}
      </div>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  );
}
