import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../reading/grid";
import { toAddress } from "../../reading/address";
import { goTo } from "../actions/actions";
import { useAction } from "../hooks/useAction";
import { useTranslator } from "../services";

interface CellLinkProps {
  readonly cell: CellRef;
  /** The sheet that the text around is about: its name is left out of the address. */
  readonly home: string;
}

const useStyles = makeStyles({
  /** A target of 24 px that keeps the line's height. */
  link: {
    display: "inline-block",
    paddingBlock: "4px",
    marginBlock: "-4px",
    fontSize: "inherit",
    lineHeight: "inherit",
  },
});

/** The address of a cell; a click selects the cell and scrolls to it. */
export function CellLink({ cell, home }: CellLinkProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { start } = useAction(goTo);
  const address = toAddress(cell.sheet === home ? { ...cell, sheet: "" } : cell);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={text(goTo.label, { cell: toAddress(cell) })}
      onClick={() => {
        start(cell);
      }}
    >
      {address}
    </Link>
  );
}
