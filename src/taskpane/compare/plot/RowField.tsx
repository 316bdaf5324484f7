import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FiveFigures } from "../../../scoring/quantiles";
import type { Placed } from "../../../reading/comparing/ranking";
import { Drawing } from "../drawing/Drawing";
import { gridLine } from "../drawing/gridLine";

/** What both manners of drawing a row are given. */
export interface RowProps {
  readonly placed: readonly Placed[];
  readonly spread: FiveFigures;
  /** That of the chosen assessment. */
  readonly own: Placed | null;
  readonly label: string;
  readonly descriptionId: string;
  /** The row in words. */
  readonly children: string;
}

interface FrameProps extends Pick<RowProps, "label" | "descriptionId"> {
  /** In pixels. */
  readonly height: number;
  readonly description: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  /** Room for the marks at 0 and 100 %. */
  room: { paddingInline: "8px" },
  line: gridLine,
});

/** Where lines stand in every row, as shares. */
const lines = [0, 0.25, 0.5, 0.75, 1];

/** The field from 0 to 100 % that a row is drawn on, as wide as there is room. */
export function RowField({ label, descriptionId, height, description, children }: FrameProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.room}>
      <Drawing height={height} label={label} description={description} descriptionId={descriptionId}>
        {lines.map((share) => (
          <line key={share} x1={at(share)} x2={at(share)} y1={0} y2={height} className={styles.line} />
        ))}
        {children}
      </Drawing>
    </div>
  );
}

/** How far to the right a share stands: 0.5 -> "50%". Points above the maximum stand at its end. */
export function at(share: number): string {
  return `${String(100 * Math.min(1, Math.max(0, share)))}%`;
}
