import type { Page } from "playwright-core";
import { launchBrowser } from "./browser";

/** Size of a picture of the page, in pixels. */
export const pictureSize = { width: 1440, height: 900 } as const;

/**
 * Writes a picture (PNG) of the workbench once its workbook is computed and its add-in shows it.
 *
 * @throws NoBrowserError
 */
export async function takePicture(address: string, file: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: pictureSize });
    const page = await context.newPage();
    await page.goto(address);
    await untilSteady(page);
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

/** Resolves when the workbook is open, its formulas are computed and the add-in asks for nothing more. */
export async function untilSteady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.untilSteady());
}
