import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Locator } from "playwright-core";
import { translator, type Translator } from "../src/i18n/translator";
import { viewIds } from "../src/session/actions/views";
import { launchBrowser } from "../src/workbench/server/browser";
import { buildWhatIsStale } from "../src/workbench/server/build";
import { pictureSize, untilSteady } from "../src/workbench/server/picture";
import { startServer } from "../src/workbench/server/server";
import { localCertificate } from "./certificate";

const root = path.resolve(__dirname, "..");
const folder = path.join(root, "docs/images");
const languages = ["sv", "en"] as const;
const themes = ["light", "dark"] as const;

/** `npm run screenshots`: pictures of the workbench and of the pane's views, in both languages and themes. */
async function main(): Promise<void> {
  await buildWhatIsStale(root, (product) => console.log(`building ${product} …`));
  const server = await startServer(root, 0, await localCertificate());
  const browser = await launchBrowser();
  mkdirSync(folder, { recursive: true });
  for (const language of languages) {
    for (const theme of themes) {
      const query = new URLSearchParams({ language, theme });
      const { text } = translator(language);
      await take(browser, `${server.origin}/workbench/?${query}`, `${theme}-${language}`, text);
    }
  }
  await browser.close();
  await server.close();
}

/** The weakest are marked and the first of them is in view, so that the pictures show what the add-in does. */
async function take(
  browser: Browser,
  address: string,
  name: string,
  text: Translator["text"],
): Promise<void> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: pictureSize });
  const page = await context.newPage();
  await page.goto(address);
  await untilSteady(page);
  await page.locator(".pane iframe").contentFrame().getByRole("switch").click();
  await page.evaluate(showWeakest);
  await untilSteady(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `workbench-${name}.png`) });
  await page.setViewportSize({ ...pictureSize, height: 1500 });
  await untilSteady(page);
  const pane = page.locator(".pane iframe");
  await pane.screenshot({ path: path.join(folder, `pane-${name}.png`) });
  for (const [index, view] of viewIds.entries()) {
    if (view === "overview") continue;
    await press(pane, index + 1);
    await pane
      .contentFrame()
      .getByRole("tabpanel", { name: text(`views.${view}`) })
      .getByRole("heading")
      .first()
      .waitFor();
    await untilSteady(page);
    await pane.screenshot({ path: path.join(folder, `${view}-${name}.png`) });
  }
  await press(pane, 1);
  await pane.contentFrame().getByRole("button", { name: "Upphandling" }).click();
  await pane
    .contentFrame()
    .getByRole("heading", { level: 1, name: /^Upphandling/ })
    .waitFor();
  await untilSteady(page);
  await pane.screenshot({ path: path.join(folder, `parameter-${name}.png`) });
  await pane
    .contentFrame()
    .getByRole("button", { name: /^(Alla parametrar|All parameters)$/ })
    .click();
  await page.setViewportSize({ ...pictureSize, height: 1000 });
  await pane.contentFrame().locator("header").getByRole("button").first().click();
  await pane.contentFrame().getByRole("radio").first().waitFor();
  await page.mouse.move(0, 0);
  await untilSteady(page);
  await pane.screenshot({ path: path.join(folder, `columns-${name}.png`) });
  await context.close();
}

/** Keys are heard where the focus is in the pane. */
async function press(pane: Locator, digit: number): Promise<void> {
  await pane
    .contentFrame()
    .getByRole("tab", { selected: true })
    .press(`Alt+${String(digit)}`);
}

/** Runs in the page. */
function showWeakest(): void {
  const book = window.workbench?.book();
  const sheet = book?.activeSheet();
  if (sheet) book?.select(sheet, [{ row: 40, column: 4, rowCount: 1, columnCount: 1 }]);
}

void main();
