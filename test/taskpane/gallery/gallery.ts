import { mkdirSync } from "node:fs";
import path from "node:path";
import type axe from "axe-core";
import type { Result, RunOptions } from "axe-core";
import { build, type Plugin } from "esbuild";
import type { Page } from "playwright-core";
import type { Locale } from "../../../src/i18n/translator";
import type { ThemeName } from "../../../src/taskpane";
import { launchBrowser } from "../../../src/workbench/server/browser";
import { passing } from "../../support/axe";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const pictures = process.env["KLIMAT_GALLERY"];

/** The page that shows the states of the pane one after another. */
export interface Gallery {
  readonly page: Page;
  show(scene: string, locale: Locale, theme: ThemeName): Promise<void>;
  /** Waits until the page fits into the width, and keeps pictures where they are wanted. */
  seeAt(width: number, name: string): Promise<void>;
  /** What axe has against the page as it is now, by all rules or some. */
  violations(rules?: Rules): Promise<readonly Result[]>;
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
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  return {
    page,
    show: (...look) => page.evaluate((wanted) => globalThis.show(...wanted), look),
    seeAt: async (width, name) => {
      await page.setViewportSize({ width, height: 700 });
      await page.waitForFunction(fits);
      await keepPicture(page, `${name} ${String(width)}`);
      if (width === 320) await keepContrastPicture(page, name);
    },
    violations: (rules = {}) => page.evaluate(findViolations, { left: passing, rules }),
    close: () => browser.close(),
  };
}

/** The rules of axe to go by, or those to leave out. */
export type Rules = Pick<RunOptions, "runOnly" | "rules">;

interface Looking {
  /** Selector of what is left out. */
  readonly left: string;
  readonly rules: Rules;
}

/** Runs in the page, where axe stands ready: bringing it there anew for each look takes longer than the look. */
async function findViolations({ left, rules }: Looking): Promise<readonly Result[]> {
  const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
  const { violations } = await window.axe.run({ exclude: [left] }, { resultTypes: ["violations"], ...rules });
  return violations;
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
