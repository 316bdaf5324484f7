import { useEffect } from "react";
import { useServices } from "../services";
import { panelId, tabId } from "./ids";

/**
 * When another view is shown while the focus is on the tabs or in the view that goes away, the new view's tab takes
 * it, unless the new view has taken it by itself. A pane without the focus leaves it where it is: in the sheet.
 */
export function useRescuedFocus(): void {
  const { views } = useServices();
  useEffect(
    () =>
      views.subscribe(() => {
        if (!document.hasFocus() || !isAtStake(document.activeElement)) return;
        // A tab that had found no room is shown with the next frame.
        requestAnimationFrame(() => {
          const focused = document.activeElement;
          if (focused === document.body || isTab(focused))
            document.getElementById(tabId(views.current()))?.focus();
        });
      }),
    [views],
  );
}

function isAtStake(focused: Element | null): boolean {
  return isTab(focused) || document.getElementById(panelId)?.contains(focused) === true;
}

function isTab(element: Element | null): boolean {
  return element?.getAttribute("role") === "tab";
}
