import { mkdirSync } from "node:fs";
import path from "node:path";
import { axe } from "../../support/axe";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../../src/workbench/server/browser";
import type { Locale } from "../../../src/i18n/translator";
import type { ThemeName } from "../../../src/taskpane";
import { scenes } from "./scenes";

const pictures = process.env["KLIMAT_GALLERY"];
const widths = [320, 450, 600];

/** What fits depends on the language, contrast on the theme: two looks show both of each. */
const languages: Readonly<Record<ThemeName, Locale>> = { light: "sv", dark: "en" };

/**
 * Every state of the pane in a browser. KLIMAT_GALLERY=folder keeps a picture of each there, to be
 * looked at.
 */
export function testGallery(theme: ThemeName): void {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    const context = await browser.newContext({ reducedMotion: "reduce" });
    page = await context.newPage();
    await page.setContent('<!doctype html><html lang="sv"><title>Klimat</title><div id="pane"></div></html>');
    await page.addStyleTag({ path: path.resolve("assets/page.css") });
    await page.addScriptTag({ content: await galleryScript() });
  });

  afterAll(() => browser.close());

  const locale = languages[theme];
  describe(`the pane in ${locale}, ${theme}`, () => {
    it.each(Object.keys(scenes))("is accessible and fits: %s", async (scene) => {
      await page.evaluate(([name, ...look]) => globalThis.show(name, ...look), [
        scene,
        locale,
        theme,
      ] as const);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 700 });
        await page.waitForFunction(fits);
        await keepPicture(page, `${scene} ${locale} ${theme} ${String(width)}`);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      const { violations } = await axe(page).analyze();
      expect(violations).toEqual([]);
    });
  });
}

/** Runs in the page. Tabs that find no room go a moment after the width has changed. */
function fits(): boolean {
  return document.documentElement.scrollWidth <= window.innerWidth;
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
}

/** The gallery's page as one script. */
async function galleryScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "page.tsx")],
    bundle: true,
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}
