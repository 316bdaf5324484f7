import type { Locator } from "playwright-core";
import { insert as english } from "../../src/i18n/en/insert";
import { insert as swedish } from "../../src/i18n/sv/insert";
import { expectFocus, tabTo } from "./helpers/keyboard";
import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

const words = { sv: swedish, en: english } as const;

/** An empty place beside the results that the example has. */
const place = "H4";

async function openList({ ui }: OpenWorkbench, language: "sv" | "en"): Promise<Locator> {
  await ui.showView("formulas");
  await ui.pane.getByRole("button", { name: ui.paneText("formulas.insert"), exact: true }).click();
  const field = ui.pane.getByRole("searchbox", { name: words[language].search });
  await field.waitFor();
  return field;
}

const insertButton = ({ ui }: OpenWorkbench, language: "sv" | "en", cell: string) =>
  ui.pane.getByRole("button", { name: words[language].insertIn.replace("{cell}", cell), exact: true });

describe.each(["sv", "en"] as const)("inserting a formula in %s", (language) => {
  it("is searched for, chosen and written to the selected cell, with percent", async () => {
    const opened = await bench.open({ language });
    const { ui, api } = opened;
    const field = await openList(opened, language);
    await field.fill("percent");
    await ui.pane.getByRole("button", { name: /^PERCENT / }).click();
    await ui.select("Resultat", place);
    await insertButton(opened, language, place).click();
    await ui.pane.getByText(words[language].inserted.replace("{cell}", `Resultat!${place}`)).waitFor();
    await api.untilSteady();
    expect((await api.texts("Resultat", place))[0]?.[0]).toMatch(/^81\s?%$/);
    expect(await api.values("Resultat", place)).toEqual([[expect.closeTo(54 / 67, 10)]]);
  });

  it("names the cell that is in the way of a table, and writes nothing", async () => {
    const opened = await bench.open({ language });
    const { ui, api } = opened;
    await api.write("Resultat", "J9", "upptagen");
    const field = await openList(opened, language);
    await field.fill("parameters");
    await ui.pane.getByRole("button", { name: /^PARAMETERS / }).click();
    await ui.select("Resultat", place);
    await insertButton(opened, language, place).click();
    await ui.pane
      .getByRole("alert")
      .filter({ hasText: ui.paneText("failures.occupiedCell", { cell: "Resultat!J9" }) })
      .waitFor();
    expect(await api.values("Resultat", place)).toEqual([[null]]);
  });
});

it("is done with the keyboard alone", async () => {
  const opened = await bench.open();
  const { page, ui, api } = opened;
  await ui.select("Resultat", place);
  // Into the pane as F6 brings one there in Excel; the workbench has no such key.
  await ui.pane.getByRole("tab", { selected: true }).press("Alt+5");
  await tabTo(page, ui.pane.getByRole("button", { name: ui.paneText("formulas.insert"), exact: true }));
  await page.keyboard.press("Enter");
  const field = ui.pane.getByRole("searchbox", { name: swedish.search });
  await expectFocus(field);
  await page.keyboard.type("percent");
  await page.keyboard.press("Enter");
  await expectFocus(ui.pane.getByRole("button", { name: /^PERCENT / }));
  await tabTo(page, ui.pane.getByRole("combobox", { name: "Parameter" }));
  await page.keyboard.type("Upp");
  await tabTo(page, insertButton(opened, "sv", place));
  await page.keyboard.press("Enter");
  await ui.pane.getByText(swedish.inserted.replace("{cell}", `Resultat!${place}`)).waitFor();
  await api.untilSteady();
  expect((await api.texts("Resultat", place))[0]?.[0]).toMatch(/^50\s?%$/);
});
