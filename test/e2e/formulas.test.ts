import { openBook } from "../../src/workbench/book/univer";
import { readXlsx } from "../../src/workbench/book/xlsx";
import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

describe("formulas that are frozen", () => {
  let window: OpenWorkbench;
  let saved: Uint8Array;
  const results = () => window.api.values("Resultat", "A4:D24");
  beforeAll(async () => {
    window = await bench.open();
  });

  it("become values that look the same, on the ribbon's button", async () => {
    const { api, ui, page } = window;
    const before = await results();
    await ui.button("Frys formler").click();
    await api.untilSteady();
    expect(await results()).toEqual(before);
    expect(Object.values(await api.savedParts()).join()).not.toContain("_xldudf_");
    expect(await ui.percent()).toMatch(/^81\s?%$/);
    await ui.showView("formulas");
    expect(await ui.pane.locator("body").innerText()).toContain(ui.paneText("formulas.frozen", { count: 6 }));
    saved = Uint8Array.from(await page.evaluate(() => [...(globalThis.window.workbench?.save() ?? [])]));
  });

  it("are numbers in a program that does not know them", async () => {
    const book = openBook(readXlsx(saved));
    book.recalculate();
    await book.settled();
    const sheet = book.sheets.list().find(({ name }) => name === "Resultat")?.id ?? "";
    const figures = book.values(sheet, { row: 3, column: 1, rowCount: 3, columnCount: 1 });
    expect(figures).toEqual([[54], [67], [54 / 67]]);
    book.dispose();
  });

  it("are live again when the saved file is opened and they are thawed", async () => {
    const { api, ui } = window;
    await ui.open("fryst.xlsx", saved);
    await api.untilSteady();
    await ui.showView("formulas");
    await ui.pane.getByRole("button", { name: ui.paneText("formulas.thaw"), exact: true }).click();
    await api.untilSteady();
    expect(await api.values("Resultat", "B4:B6")).toEqual([[54], [67], [expect.closeTo(54 / 67, 10)]]);
    await ui.type("Bedömning", "E37", "5");
    await api.untilSteady();
    expect(await api.values("Resultat", "B4")).toEqual([[57]]);
    expect(Object.values(await api.savedParts()).join()).toContain("_xldudf_KLIMAT_PARAMETERS()");
  });
});
