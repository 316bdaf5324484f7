import type { Locator, Page } from "playwright-core";

export async function expectFocus(locator: Locator): Promise<void> {
  await locator.waitFor();
  expect(await locator.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** Presses Tab until the element has the focus, as one does who uses no mouse. */
export async function tabTo(page: Page, locator: Locator): Promise<void> {
  await locator.waitFor();
  for (let presses = 0; presses < 40; presses++) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead to the element.");
}
