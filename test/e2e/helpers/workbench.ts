import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../../src/workbench/server/browser";
import { pictureSize, untilSteady } from "../../../src/workbench/server/picture";
import type { Language } from "../../../src/workbench/page/texts";
import { createApi, type Api } from "./api";
import { createUi, type Ui } from "./ui";

/** The workbench in a browser: the page, what a person does with it (ui), and what a program sees of it (api). */
export interface OpenWorkbench {
  readonly page: Page;
  readonly ui: Ui;
  readonly api: Api;
}

export interface OpenOptions {
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  /** Address of the workbook; "new" for an empty one; the example when left out. */
  readonly open?: string;
  /** Errors on the console that belong to the test. */
  readonly expectedTrouble?: RegExp;
}

/**
 * The workbench for a test file: one browser, and one window at a time, fresh at each `open`. After each test nothing
 * may have gone wrong in the page or asked another machine for anything.
 */
export function workbenchInBrowser(): { open(options?: OpenOptions): Promise<OpenWorkbench> } {
  const origin = process.env["KLIMAT_WORKBENCH"] ?? "";
  const troubles: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => {
    expect(troubles.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return {
    open: async ({ language = "sv", theme = "light", open, expectedTrouble } = {}) => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: pictureSize });
      const tell = (trouble: string) => {
        if (!expectedTrouble?.test(trouble)) troubles.push(trouble);
      };
      context.on("page", (page) => watch(page, origin, tell));
      const page = await context.newPage();
      const query = new URLSearchParams({ language, theme, ...(open && { open }) });
      await page.goto(`${origin}/workbench/?${query}`);
      await untilSteady(page);
      const api = createApi(page);
      return { page, api, ui: createUi(page, language) };
    },
  };
}

function watch(page: Page, origin: string, tell: (trouble: string) => void): void {
  page.on("pageerror", (error) => tell(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") tell(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && asked !== origin) tell(`request to ${request.url()}`);
  });
}
