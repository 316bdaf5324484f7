import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import type { Services } from "./services";

export type { ListedFunction } from "./formulas/insert/listedFunction";
export type { Services } from "./services";
export type { ThemeName, ThemeSource } from "./theme/themeSource";

/**
 * Shows the pane in the element and keeps it up to date with the session.
 *
 * Returns the way to take it away again. The pane reaches nothing but these services.
 */
export function mountPane(element: Element, services: Services): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Pane services={services} />
    </StrictMode>,
  );
  return () => {
    root.unmount();
  };
}
