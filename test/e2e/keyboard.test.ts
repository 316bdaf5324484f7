import type { Locator } from "playwright-core";
import { insert as insertWords } from "../../src/i18n/en/insert";
import { improve as improveWords } from "../../src/i18n/en/improve";
import { viewIds, type ViewId } from "../../src/session/actions/views";
import { expectFocus, tabTo } from "./helpers/keyboard";
import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

/** Into the pane as F6 brings one there in Excel; the workbench has no such key. */
async function enterPane({ ui }: OpenWorkbench): Promise<void> {
  await ui.pane.getByRole("tab", { selected: true }).focus();
}

/** Shows a view by its keys and waits until its tab has the focus. */
async function showByKeys(opened: OpenWorkbench, view: ViewId): Promise<void> {
  await enterPane(opened);
  await opened.page.keyboard.press(`Alt+${String(viewIds.indexOf(view) + 1)}`);
  await expectFocus(opened.ui.pane.getByRole("tab", { selected: true }));
}

const press = async ({ page }: OpenWorkbench, locator: Locator, key: string) => {
  await tabTo(page, locator);
  await page.keyboard.press(key);
};

describe("with the keyboard alone, in Swedish", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await bench.open({ language: "sv" });
  });

  it("the overview is ordered, and stays so while the pane is closed and opened", async () => {
    const { page, ui } = opened;
    await enterPane(opened);
    await tabTo(page, ui.pane.getByRole("combobox", { name: ui.paneText("pane.order") }));
    await page.keyboard.type("Som");
    expect((await ui.parameters())[0]).toContain("Mål, åtgärder och uppföljning");
    await ui.button("Stäng Klimat").press("Enter");
    await ui.button("Utvärdering").press("Enter");
    expect((await ui.parameters())[0]).toContain("Mål, åtgärder och uppföljning");
  });

  it("the tab with the focus has a ring just inside it, which nothing cuts off", async () => {
    await showByKeys(opened, "improve");
    const [height = 0, top, ring = 0, bottom] = await opened.ui.pane
      .getByRole("tab", { selected: true })
      .evaluate((element) => {
        const ring = getComputedStyle(element, "::after");
        return [element.clientHeight, ...[ring.top, ring.height, ring.bottom].map(Number.parseFloat)];
      });
    expect([top, bottom]).toEqual([0, 0]);
    expect(height).toBeGreaterThan(40);
    expect(ring).toBeGreaterThanOrEqual(height - 4);
  });

  it("a finding is put right", async () => {
    const { ui, api } = opened;
    await api.write("Bedömning", "E37", "2,5");
    await api.untilSteady();
    await showByKeys(opened, "findings");
    await press(opened, ui.pane.getByRole("button", { name: /^Rätta Bedömning!E37/ }), "Enter");
    await api.untilSteady();
    expect(await api.values("Bedömning", "E37")).toEqual([[2.5]]);
  });

  it("the marks get other colours", async () => {
    const { page, ui, api } = opened;
    await enterPane(opened);
    await page.keyboard.press("Alt+M");
    await api.untilSteady();
    const fills = async () =>
      new Set((await api.conditionalFormats("Bedömning")).map(({ style }) => style.fill));
    const before = await fills();
    await showByKeys(opened, "settings");
    await press(opened, ui.pane.getByRole("radio", { name: "Orange" }), "ArrowRight");
    await api.untilSteady();
    expect(await ui.pane.getByRole("radio", { name: "Blå" }).isChecked()).toBe(true);
    expect(before.size).toBe(1);
    expect(await fills()).not.toEqual(before);
  });
});

describe("with the keyboard alone, in English", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await bench.open({ language: "en" });
  });

  it("a formula is searched for, filled in and inserted", async () => {
    const { page, ui, api } = opened;
    await ui.select("Resultat", "H4");
    await showByKeys(opened, "formulas");
    await press(
      opened,
      ui.pane.getByRole("button", { name: ui.paneText("formulas.insert"), exact: true }),
      "Enter",
    );
    await expectFocus(ui.pane.getByRole("searchbox", { name: insertWords.search }));
    await page.keyboard.type("percent");
    await page.keyboard.press("Enter");
    await expectFocus(ui.pane.getByRole("button", { name: /^PERCENT / }));
    await tabTo(page, ui.pane.getByRole("combobox", { name: "Parameter" }));
    await page.keyboard.type("Upp");
    const insert = insertWords.insertIn.replace("{cell}", "H4");
    await press(opened, ui.pane.getByRole("button", { name: insert, exact: true }), "Enter");
    await ui.pane.getByText(insertWords.inserted.replace("{cell}", "Resultat!H4")).waitFor();
    await api.untilSteady();
    expect(await api.texts("Resultat", "H4")).toEqual([["50%"]]);
  });

  it("a plan is made and applied", async () => {
    const { page, ui, api } = opened;
    await showByKeys(opened, "improve");
    await press(opened, ui.pane.getByRole("slider"), "ArrowLeft");
    await press(opened, ui.pane.getByRole("button", { name: improveWords.apply }), "Enter");
    const write = ui.pane.getByRole("button", { name: /^Write \d/ });
    await expectFocus(write);
    await page.keyboard.press("Enter");
    await api.untilSteady();
    expect(await ui.pane.getByRole("alert").count()).toBe(0);
    expect(await api.values("Resultat", "B4")).toEqual([[60]]);
  });
});
