import type { KeyboardEvent } from "react";

/** Where each key goes from the tab that has the focus, among so many. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Moves the focus among the tabs that are shown, as ARIA's pattern for tabs says, with selection by hand: a view may
 * have to be loaded. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function moveAmongTabs(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]:not([data-overflowing])')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  tabs[step(at, tabs.length)]?.focus();
}
