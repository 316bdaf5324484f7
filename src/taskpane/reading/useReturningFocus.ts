import { useRef } from "react";
import type { RefCallback } from "react";

interface ReturningFocus {
  readonly opener: RefCallback<HTMLElement>;
  /** The opener gets the focus: at once, or when it is next shown. */
  giveBack(): void;
}

/** Brings the focus back to the button that opened a view, though it went away meanwhile. */
export function useReturningFocus(): ReturningFocus {
  const button = useRef<HTMLElement | null>(null);
  const isDue = useRef(false);
  const take = () => {
    if (!isDue.current || !button.current) return;
    isDue.current = false;
    button.current.focus();
  };
  return {
    opener: (element) => {
      button.current = element;
      take();
    },
    giveBack: () => {
      isDue.current = true;
      take();
    },
  };
}
