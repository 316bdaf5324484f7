import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FiveFigures } from "../../../scoring/quantiles";
import type { Placed } from "../../../reading/comparing/ranking";

/** What both manners of drawing a row are given. */
export interface DrawingProps {
  readonly placed: readonly Placed[];
  readonly spread: FiveFigures;
  /** That of the chosen assessment. */
  readonly own: Placed | null;
  readonly label: string;
  readonly descriptionId: string;
  /** The row in words. */
  readonly children: string;
}

interface FrameProps extends Pick<DrawingProps, "label" | "descriptionId"> {
  /** In pixels. */
  readonly height: number;
  readonly description: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  /** Room for the marks at 0 and 100 %. */
  room: { paddingInline: "8px" },
  drawing: { display: "block", overflow: "visible" },
  line: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeOpacity: 0.3 },
  },
});

/** Where lines stand in every row, as shares. */
const lines = [0, 0.25, 0.5, 0.75, 1];

/** The field from 0 to 100 % that a row is drawn on, as wide as there is room. */
export function Drawing({ label, descriptionId, height, description, children }: FrameProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.room}>
      <svg
        role="img"
        aria-label={label}
        aria-describedby={descriptionId}
        width="100%"
        height={height}
        className={styles.drawing}
      >
        <title>{label}</title>
        <desc id={descriptionId}>{description}</desc>
        {lines.map((share) => (
          <line key={share} x1={at(share)} x2={at(share)} y1={0} y2={height} className={styles.line} />
        ))}
        {children}
      </svg>
    </div>
  );
}

/** How far to the right a share stands: 0.5 -> "50%". Points above the maximum stand at its end. */
export function at(share: number): string {
  return `${String(100 * Math.min(1, Math.max(0, share)))}%`;
}
