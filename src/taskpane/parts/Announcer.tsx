import type { ReactNode } from "react";
import { useSettled } from "../hooks/useSettled";
import { useVisuallyHidden } from "./visuallyHidden";

/** Milliseconds: long enough for somebody to go on typing, so that only the last total is read out. */
const quiet = 1000;

/** Tells screen readers the message each time it has changed and come to rest; the first one they read for themselves. */
export function Announcer({ message }: { readonly message: string }): ReactNode {
  const styles = useVisuallyHidden();
  const said = useSettled(message, quiet);
  return (
    <div role="status" className={styles.hidden}>
      {said}
    </div>
  );
}
