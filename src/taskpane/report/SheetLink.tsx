import type { ReactNode } from "react";
import { goTo } from "../actions/actions";
import { useAction } from "../hooks/useAction";
import { InlineLink } from "../parts/InlineLink";
import { useReportingTexts } from "./texts";

/** The name of a sheet; a click shows it. */
export function SheetLink({ sheet }: { readonly sheet: string }): ReactNode {
  const { text } = useReportingTexts();
  const { start } = useAction(goTo);
  return (
    <InlineLink
      aria-label={text("reporting.goToSheet", { sheet })}
      onClick={() => {
        start({ sheet, row: 0, column: 0 });
      }}
    >
      {sheet}
    </InlineLink>
  );
}
