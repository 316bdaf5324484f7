import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Fragment } from "react";

const useStyles = makeStyles({
  part: { whiteSpace: "nowrap" },
});

/** Short facts on a line, which breaks between them and never inside one: "2 av 5 poäng · plats 7 av 7". */
export function DottedList({ parts }: { readonly parts: readonly string[] }): ReactNode {
  const styles = useStyles();
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index > 0 && " · "}
      <span className={styles.part}>{part}</span>
    </Fragment>
  ));
}
