import type { ViewId } from "../../session/actions/views";

/** Id of the element below the tabs. There is one pane a page. */
export const panelId = "klimat-panel";

/** Id of a view's tab. */
export function tabId(view: ViewId): string {
  return `klimat-tab-${view}`;
}
