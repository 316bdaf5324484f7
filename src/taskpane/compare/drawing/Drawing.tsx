import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface DrawingProps {
  /** In pixels; it is as wide as there is room. */
  readonly height: number;
  /** What it shows, in a few words and in full. */
  readonly label: string;
  readonly description: string;
  readonly descriptionId: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  drawing: { display: "block", overflow: "visible" },
});

/** A drawing with its words for those who cannot see it. */
export function Drawing({ height, label, description, descriptionId, children }: DrawingProps): ReactNode {
  const styles = useStyles();
  return (
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
      {children}
    </svg>
  );
}
