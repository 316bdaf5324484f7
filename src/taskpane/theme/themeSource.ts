/** Looks that the pane has. "contrast" is a contrast theme of Windows. */
export type ThemeName = "light" | "dark" | "contrast";

/** Where the pane learns which look it should have, such as from Office. */
export interface ThemeSource {
  current(): ThemeName;
  /** Calls the listener after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
