import { useEffect } from "react";
import { useServices } from "../services";
import { panelId, tabId } from "./ids";

/**
 * When a view goes away with the focus on it, as after a click on a link to another view, the new view's tab takes
 * it. A pane without the focus leaves it where it is: in the sheet.
 */
export function useRescuedFocus(): void {
  const { views } = useServices();
  useEffect(
    () =>
      views.subscribe(() => {
        const panel = document.getElementById(panelId);
        if (!document.hasFocus() || !panel?.contains(document.activeElement)) return;
        document.getElementById(tabId(views.current()))?.focus();
      }),
    [views],
  );
}
