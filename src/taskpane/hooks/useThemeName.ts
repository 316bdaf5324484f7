import { useCallback, useSyncExternalStore } from "react";
import type { ThemeName, ThemeSource } from "../theme/themeSource";

/** The look that the source names, followed while the component is shown. */
export function useThemeName(source: ThemeSource): ThemeName {
  const subscribe = useCallback((listener: () => void) => source.subscribe(listener), [source]);
  return useSyncExternalStore(subscribe, () => source.current());
}
