import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowTrendingDown16Filled, Star16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Mark } from "../../reading/parameterLines";
import { useTranslator } from "../services";

const useStyles = makeStyles({
  badge: {
    ...typographyStyles.caption1Strong,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    lineHeight: "20px",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  /** The colours of the marks in the sheet. */
  weakest: {
    color: tokens.colorPalettePeachForeground2,
    backgroundColor: tokens.colorPalettePeachBackground2,
  },
  strongest: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
});

const icons: Readonly<Record<Mark, ReactNode>> = {
  weakest: <ArrowTrendingDown16Filled aria-hidden />,
  strongest: <Star16Filled aria-hidden />,
};

/** Says by colour, icon and word that a parameter is among the weakest or the strongest. */
export function MarkBadge({ mark }: { readonly mark: Mark }): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  return (
    <span className={mergeClasses(styles.badge, styles[mark])}>
      {icons[mark]}
      {text(`pane.${mark}`)}
    </span>
  );
}
