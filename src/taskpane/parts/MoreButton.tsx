import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslator } from "../services";

interface MoreButtonProps {
  /** How many are not shown. */
  readonly hidden: number;
  /** How many are shown more at a time. */
  readonly step: number;
  readonly onMore: () => void;
  readonly onFewer: () => void;
}

const useStyles = makeStyles({
  button: { marginTop: tokens.spacingVerticalXS, marginLeft: tokens.spacingHorizontalL },
});

/** Lengthens a list until all of it is shown, and then shortens it again. */
export function MoreButton({ hidden, step, onMore, onFewer }: MoreButtonProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const isAll = hidden === 0;
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      icon={isAll ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
      onClick={isAll ? onFewer : onMore}
    >
      {isAll ? text("pane.showFewer") : text("pane.showMore", { count: Math.min(step, hidden) })}
    </Button>
  );
}
