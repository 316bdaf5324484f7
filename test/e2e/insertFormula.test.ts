import type { Locator } from "playwright-core";
import { insert as english } from "../../src/i18n/en/insert";
import { insert as swedish } from "../../src/i18n/sv/insert";
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
