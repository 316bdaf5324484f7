import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  badge: {
    ...typographyStyles.caption2Strong,
    display: "inline-block",
    minWidth: "16px",
    boxSizing: "border-box",
    marginInlineStart: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusCircular,
    lineHeight: "16px",
    textAlign: "center",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** How many there are of what a tab shows, beside its name. */
export function CountBadge({ count }: { readonly count: number }): ReactNode {
  const styles = useStyles();
  return (
    <>
      {" "}
      <span className={styles.badge}>{count}</span>
    </>
  );
}
