import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSettled } from "../hooks/useSettled";

/** Long enough for somebody to go on typing, so that only the last total is read out. */
const quiet = 1000;

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells screen readers the message each time it has changed and come to rest; the first one they read for themselves. */
export function Announcer({ message }: { readonly message: string }): ReactNode {
  const styles = useStyles();
  const said = useSettled(message, quiet);
  return (
    <div role="status" className={styles.hidden}>
      {said}
    </div>
  );
}
