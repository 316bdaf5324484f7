import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Empty elements around a group of Fluent's that arrow keys move in: the focus never rests on them, they pass it on. */
export const passing = "[data-tabster-dummy]";

/** axe on what people see, in the pane's own page or in the workbench's. */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).exclude(passing).exclude([".pane iframe", passing]);
}
