import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslator } from "../services";

interface GaugeProps {
  /** 0 to 1; null where there is no percent to show. */
  readonly share: number | null;
  /** The share that somebody wants to be reached, 0 to 1; null for none. */
  readonly threshold: number | null;
}

/** The arc runs clockwise from lower left to lower right: 270 of 360 degrees. */
const sweep = 270;
const circle = { cx: 56, cy: 56, r: 48, pathLength: 360, transform: "rotate(135 56 56)" };

const useStyles = makeStyles({
  root: { position: "relative", width: "112px", height: "100px", flexShrink: 0 },
  drawing: { display: "block", fill: "none", strokeLinecap: "round", strokeWidth: "10px" },
  track: {
    stroke: tokens.colorBrandStroke2,
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeOpacity: 0.3 },
  },
  arc: {
    stroke: tokens.colorCompoundBrandStroke,
    transitionProperty: "stroke-dasharray",
    transitionDuration: tokens.durationSlow,
    transitionTimingFunction: tokens.curveEasyEase,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  /** Across the arc and beyond, so that it is seen on both its colours. */
  threshold: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "3px",
    strokeLinecap: "butt",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  percent: {
    ...typographyStyles.title3,
    position: "absolute",
    inset: "0 0 auto",
    lineHeight: "112px",
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
  },
});

/** The share of the maximum as an arc, with the percent in the middle and a mark at the threshold. */
export function Gauge({ share, threshold }: GaugeProps): ReactNode {
  const styles = useStyles();
  const { text, percent } = useTranslator();
  const shown = share === null ? "–" : percent(share);
  return (
    <div className={styles.root} {...(share !== null && meter(share, text("pane.share"), shown))}>
      <svg aria-hidden viewBox="0 0 112 112" width="112" height="112" className={styles.drawing}>
        <circle {...circle} className={styles.track} strokeDasharray={dash(1)} />
        {share !== null && share > 0 && (
          <circle {...circle} className={styles.arc} strokeDasharray={dash(share)} />
        )}
        {threshold !== null && (
          <line
            x1="97"
            x2="111"
            y1="56"
            y2="56"
            transform={`rotate(${String(135 + sweep * threshold)} 56 56)`}
            className={styles.threshold}
          />
        )}
      </svg>
      <div aria-hidden className={styles.percent}>
        {shown}
      </div>
    </div>
  );
}

/** What a screen reader says of the gauge: "Share of the maximum, 81 %". */
function meter(share: number, label: string, valueText: string) {
  return {
    role: "meter",
    "aria-label": label,
    "aria-valuemin": 0,
    "aria-valuemax": 100,
    "aria-valuenow": Math.round(share * 100),
    "aria-valuetext": valueText,
  };
}

/** Length of the drawn part and of the gap after it, in degrees. */
function dash(share: number): string {
  return `${String(Math.min(1, share) * sweep)} 360`;
}
