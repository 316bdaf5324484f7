import { useCallback, useState } from "react";
import { queryOf, readOptions, type PageOptions } from "./options";

/** The page's options, and the way to change some of them; its address follows. */
export function useOptions(): [PageOptions, (change: Partial<PageOptions>) => void] {
  const [options, setOptions] = useState(() =>
    readOptions(location.search, {
      language: navigator.language,
      isDark: matchMedia("(prefers-color-scheme: dark)").matches,
    }),
  );
  const change = useCallback((part: Partial<PageOptions>) => {
    setOptions((before) => {
      const after = { ...before, ...part };
      history.replaceState(null, "", queryOf(after));
      return after;
    });
  }, []);
  return [options, change];
}
