import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

/** Fills of our own marks in the sheet, each once. */
async function fills({ api }: OpenWorkbench): Promise<(string | undefined)[]> {
  const formats = await api.conditionalFormats("Bedömning");
  return [...new Set(formats.map(({ style }) => style.fill))];
}

describe("the workbook's settings", () => {
  let window: OpenWorkbench;
  let saved: Uint8Array;
  beforeAll(async () => {
    window = await bench.open({ language: "sv" });
  });

  it("give the marks another colour at once", async () => {
    const { api, ui } = window;
    await ui.button("Markera svagast").click();
    await api.untilSteady();
    const before = await fills(window);
    await ui.showView("settings");
    await ui.pane.getByRole("radio", { name: "Blå" }).click();
    await api.untilSteady();
    const after = await fills(window);
    expect(before).toHaveLength(1);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  it("set a threshold that the overview compares with", async () => {
    const { api, ui } = window;
    await ui.pane.getByRole("switch", { name: "Jämför med en gräns" }).click();
    await api.untilSteady();
    await ui.showView("overview");
    expect(await ui.pane.getByRole("region", { name: "Summa" }).innerText()).toMatch(/75\s%/);
  });

  it("turn the pane into English, and no figure into another", async () => {
    const { api, ui, page } = window;
    await ui.showView("settings");
    await ui.pane.getByRole("combobox", { name: "Fönstrets språk" }).selectOption("en");
    await ui.pane.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    await ui.pane.getByRole("tab", { name: "Overview" }).click();
    expect(await ui.percent()).toBe("81%");
    expect(await api.values("Resultat", "B4")).toEqual([[54]]);
    saved = Uint8Array.from(await page.evaluate(() => [...(globalThis.window.workbench?.save() ?? [])]));
  });

  it("stand in the file, for whoever opens it next", async () => {
    const { api, ui } = window;
    const blue = await fills(window);
    await ui.open("sparad.xlsx", saved);
    await ui.pane.getByRole("tab", { name: "Overview" }).waitFor();
    await api.untilSteady();
    expect(await ui.percent()).toBe("81%");
    expect(await fills(window)).toEqual(blue);
    expect(await ui.pane.getByRole("region", { name: "Total" }).innerText()).toMatch(/75%/);
  });
});
