/** Looks that the pane has. Contrast themes of the system come on top of either, through CSS (forced-colors). */
export type ThemeName = "light" | "dark";

/** Where the pane learns which look it should have, such as from Office. */
export interface ThemeSource {
  current(): ThemeName;
  /** Calls the listener after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
