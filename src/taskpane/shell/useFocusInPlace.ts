import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * When what is shown goes away with the focus on it, the first button of what takes its place gets the focus. A pane
 * without the focus leaves it where it is: in the sheet.
 *
 * @param shown another value for each thing that takes the place of another
 */
export function useFocusInPlace<E extends HTMLElement>(shown: string): RefObject<E | null> {
  const place = useRef<E>(null);
  const before = useRef(shown);
  useEffect(() => {
    const isNew = before.current !== shown;
    before.current = shown;
    if (isNew && document.hasFocus() && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>("button, a[href], input, select")?.focus();
  }, [shown]);
  return place;
}
