import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { goTo } from "../actions/actions";
import { useAction } from "../hooks/useAction";
import { useReportingTexts } from "./texts";

const useStyles = makeStyles({
  /** A target of 24 px that keeps the line's height. */
  link: {
    display: "inline-block",
    paddingBlock: "4px",
    marginBlock: "-4px",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

/** The name of a sheet; a click shows it. */
export function SheetLink({ sheet }: { readonly sheet: string }): ReactNode {
  const styles = useStyles();
  const { text } = useReportingTexts();
  const { start } = useAction(goTo);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={text("reporting.goToSheet", { sheet })}
      onClick={() => {
        start({ sheet, row: 0, column: 0 });
      }}
    >
      {sheet}
    </Link>
  );
}
