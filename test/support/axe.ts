import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * axe on what people see. Left out are the empty elements around a group of Fluent's that arrow keys move in: the
 * focus never rests on them, they pass it on.
 */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).exclude("[data-tabster-dummy]");
}
