import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useParameterTexts } from "./texts";
import type { PointsDraft } from "./usePointsDraft";

interface PointsProblemProps {
  readonly id: string;
  readonly problem: NonNullable<PointsDraft["problem"]>;
  /** The most points, or null where nobody knows them. */
  readonly max: number | null;
}

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
});

/** Why what was typed are no points of the criterion, and what would be. */
export function PointsProblem({ id, problem, max }: PointsProblemProps): ReactNode {
  const styles = useStyles();
  const { text, points } = useParameterTexts();
  return (
    <p id={id} role="alert" className={styles.root}>
      <ErrorCircle12Filled aria-hidden className={styles.icon} />
      {text(`parameter.${problem}`, { max: max === null ? "none" : points(max) })}
    </p>
  );
}
