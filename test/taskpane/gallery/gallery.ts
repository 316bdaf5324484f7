import { mkdirSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import type { Page } from "playwright-core";
import type { Locale } from "../../../src/i18n/translator";
import type { ThemeName } from "../../../src/taskpane";
import { launchBrowser } from "../../../src/workbench/server/browser";

const pictures = process.env["KLIMAT_GALLERY"];

/** The page that shows the states of the pane one after another. */
export interface Gallery {
  readonly page: Page;
  show(scene: string, locale: Locale, theme: ThemeName): Promise<void>;
  /** Waits until the page fits into each width, and keeps pictures where they are wanted; ends with the last one. */
  seeAt(widths: readonly number[], name: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the gallery in a browser. KLIMAT_GALLERY=folder keeps a picture of each state there, to be looked at.
 */
export async function openGallery(plugins: readonly Plugin[] = []): Promise<Gallery> {
  const browser = await launchBrowser();
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.setContent('<!doctype html><html lang="sv"><title>Klimat</title><div id="pane"></div></html>');
  await page.addStyleTag({ path: path.resolve("assets/page.css") });
  await page.addScriptTag({ content: await galleryScript(plugins) });
  return {
    page,
    show: (...look) => page.evaluate((wanted) => globalThis.show(...wanted), look),
    seeAt: async (widths, name) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 700 });
        await page.waitForFunction(fits);
        await keepPicture(page, `${name} ${String(width)}`);
      }
      await keepContrastPicture(page, name);
    },
    close: () => browser.close(),
  };
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

/** As somebody sees it who has a contrast theme in Windows. */
async function keepContrastPicture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  await page.emulateMedia({ forcedColors: "active" });
  await keepPicture(page, `${name} contrast`);
  await page.emulateMedia({ forcedColors: "none" });
}

/** The gallery's page as one script. */
async function galleryScript(plugins: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "page.tsx")],
    bundle: true,
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [...plugins],
  });
  return outputFiles[0]?.text ?? "";
}
