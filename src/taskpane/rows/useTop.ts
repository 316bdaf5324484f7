import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

/** How far down the page an element begins, in pixels, also when what stands above it grows or shrinks. */
export function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      setTop((element.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return top;
}
