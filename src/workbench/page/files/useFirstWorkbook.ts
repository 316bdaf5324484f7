import { useEffect, useRef } from "react";
import type { Translator } from "../../../i18n/translator";
import type { WorkbenchKey } from "../../texts";
import type { PageOptions } from "../options";
import { fromAddress, fromNothing } from "./source";
import type { WorkbookState } from "./useWorkbook";

const example = "/examples/kalmar-2021.xlsx";

/**
 * Opens the workbook that the page's address asks for: the example when it asks for none, an empty one for "new" or
 * when the other cannot be opened. Once: later changes of the address open nothing.
 */
export function useFirstWorkbook(
  open: WorkbookState["open"],
  { open: address, name }: PageOptions,
  { text }: Translator<WorkbenchKey>,
): void {
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    const blank = fromNothing(text("page.newWorkbook"), text("page.newSheet"));
    const first = address === "new" ? blank : fromAddress(address ?? example, name);
    void open(first).then((isOpen) => isOpen || open(blank));
  });
}
