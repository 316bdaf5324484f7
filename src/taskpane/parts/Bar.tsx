import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly thin?: boolean;
  /** Draws the filled part in the colour of the weakest. */
  readonly weak?: boolean;
}

const useStyles = makeStyles({
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    "@media (forced-colors: active)": { boxSizing: "border-box", border: "1px solid CanvasText" },
  },
  /** Stands on the tinted card. */
  thin: { height: "4px", backgroundColor: tokens.colorBrandStroke2 },
  fill: {
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: "width",
    transitionDuration: tokens.durationSlow,
    transitionTimingFunction: tokens.curveEasyEase,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  weak: {
    backgroundColor: tokens.colorPalettePumpkinBorderActive,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** A drawn share. The figures stand as text beside it, so that it is hidden from screen readers. */
export function Bar({ share, thin = false, weak = false }: BarProps): ReactNode {
  const styles = useStyles();
  const width = `${String(clamp(share) * 100)}%`;
  return (
    <div aria-hidden className={mergeClasses(styles.track, thin && styles.thin)}>
      <div className={mergeClasses(styles.fill, weak && styles.weak)} style={{ width }} />
    </div>
  );
}

/** What can be drawn of a share: points above the maximum fill the bar and no more. */
function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
