import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ swatch: { flexShrink: 0, overflow: "visible" } });

/** A mark as it is drawn, before the words that say what it means. */
export function Swatch({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <svg width="16" height="20" className={styles.swatch}>
      {children}
    </svg>
  );
}
