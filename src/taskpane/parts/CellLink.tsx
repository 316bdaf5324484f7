import type { ReactNode } from "react";
import type { CellRef } from "../../reading/grid";
import { toAddress } from "../../reading/address";
import { goTo } from "../actions/actions";
import { useAction } from "../hooks/useAction";
import { useTranslator } from "../services";
import { InlineLink } from "./InlineLink";

interface CellLinkProps {
  readonly cell: CellRef;
  /** The sheet that the text around is about: its name is left out of the address. */
  readonly home: string;
}

/** The address of a cell; a click selects the cell and scrolls to it. */
export function CellLink({ cell, home }: CellLinkProps): ReactNode {
  const { text } = useTranslator();
  const { start } = useAction(goTo);
  const address = toAddress(cell.sheet === home ? { ...cell, sheet: "" } : cell);
  return (
    <InlineLink
      aria-label={text(goTo.label, { cell: toAddress(cell) })}
      onClick={() => {
        start(cell);
      }}
    >
      {address}
    </InlineLink>
  );
}
