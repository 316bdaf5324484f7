import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import { countedLines, type RadarProps } from "../model/radarLines";
import { useTranslator } from "../services";
import { corners, onAxis } from "./geometry";

const radius = 96;
const rings = [0.25, 0.5, 0.75, 1];

const useStyles = makeStyles({
  drawing: {
    display: "block",
    width: "100%",
    maxWidth: "280px",
    margin: "0 auto",
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
  ring: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  shape: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.2,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { fill: "none", stroke: "CanvasText" },
  },
  corner: {
    fill: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  number: {
    ...typographyStyles.caption1Strong,
    fill: tokens.colorNeutralForeground1,
    textAnchor: "middle",
    dominantBaseline: "central",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** The shares of the parameters as a shape; each axis has the number that the list below gives its parameter. */
export function Radar({ lines }: RadarProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const titleId = useId();
  const descriptionId = useId();
  const drawn = countedLines(lines);
  const distances = drawn.map(({ share }) => Math.min(1, Math.max(0, share)) * radius);
  return (
    <svg
      role="img"
      viewBox="-120 -120 240 240"
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      className={styles.drawing}
    >
      <title id={titleId}>{text("pane.radarTitle")}</title>
      <desc id={descriptionId}>{text("pane.radarHint")}</desc>
      {rings.map((ring) => (
        <polygon key={ring} points={corners(drawn.map(() => ring * radius))} className={styles.ring} />
      ))}
      {drawn.map(({ number }, index) => {
        const { x, y } = onAxis(index, drawn.length, radius);
        return <line key={number} x1={0} y1={0} x2={x} y2={y} className={styles.ring} />;
      })}
      <polygon points={corners(distances)} className={styles.shape} />
      {drawn.map(({ number }, index) => {
        const { x, y } = onAxis(index, drawn.length, distances[index] ?? 0);
        return <circle key={number} cx={x} cy={y} r={3} className={styles.corner} />;
      })}
      {drawn.map(({ number }, index) => {
        const { x, y } = onAxis(index, drawn.length, radius + 14);
        return (
          <text key={number} x={x} y={y} className={styles.number}>
            {number}
          </text>
        );
      })}
    </svg>
  );
}
