import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * axe on what people see, in the pane's own page or in the workbench's. Left out are the empty elements around a group of Fluent's that arrow keys move in: the
 * focus never rests on them, they pass it on.
 */
export function axe(page: Page): AxeBuilder {
  const passing = "[data-tabster-dummy]";
  return new AxeBuilder({ page }).exclude(passing).exclude([".pane iframe", passing]);
}
