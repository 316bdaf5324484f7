import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { at } from "./RowField";

const useStyles = makeStyles({
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  diamond: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Canvas" },
  },
  box: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  median: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

interface MarkProps {
  /** 0 to 1. */
  readonly share: number;
  /** Pixels from above. */
  readonly y: number;
  /** Shown where the pointer rests. */
  readonly title?: string;
}

/** An assessment among others. */
export function Dot({ share, y, title }: MarkProps): ReactNode {
  const styles = useStyles();
  return (
    <circle cx={at(share)} cy={y} r={4} className={styles.dot}>
      {title !== undefined && <title>{title}</title>}
    </circle>
  );
}

/** The chosen assessment: another form as well as another colour. */
export function Diamond({ share, y, title }: MarkProps): ReactNode {
  const styles = useStyles();
  return (
    <svg x={at(share)} y={y} overflow="visible">
      <path d="M0-7 7 0 0 7-7 0Z" className={styles.diamond}>
        {title !== undefined && <title>{title}</title>}
      </path>
    </svg>
  );
}

/** The median, over the height of the row. */
export function MedianLine({
  share,
  height,
}: {
  readonly share: number;
  readonly height: number;
}): ReactNode {
  const styles = useStyles();
  return <line x1={at(share)} x2={at(share)} y1={0} y2={height} className={styles.median} />;
}

interface BoxProps {
  /** Shares from 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Pixels from above to its middle. */
  readonly y: number;
}

/** In pixels. */
const boxHeight = 16;

/** From one share to another, such as between the quartiles. */
export function Box({ from, to, y }: BoxProps): ReactNode {
  const styles = useStyles();
  return (
    <rect
      x={at(from)}
      width={at(to - from)}
      y={y - boxHeight / 2}
      height={boxHeight}
      className={styles.box}
    />
  );
}
