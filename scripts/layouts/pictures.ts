import { mkdirSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { launchBrowser } from "../../src/workbench/server/browser";
import { goldenCases, gridsOf } from "../../test/reading/caseWorkbook";
import { layoutPage } from "./page";
import { pictureName, shownCases, shownLanguages } from "./shown";

const folder = path.resolve(__dirname, "../../docs/images/layouts");

/** `npm run docs:layouts`: pictures of golden cases, with what is read of them, for docs/layouts.md. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  const cases = goldenCases();
  for (const name of shownCases) {
    for (const language of shownLanguages) {
      const found = cases.find((each) => each.folder === name && each.language === language);
      if (!found) throw new Error(`There is no case ${name} in ${language}.`);
      const grids = gridsOf(found.workbook);
      await page.setContent(layoutPage(grids, readWorkbook(grids)));
      await page.locator("main").screenshot({ path: path.join(folder, pictureName(name, language)) });
    }
  }
  await browser.close();
}

void main();
