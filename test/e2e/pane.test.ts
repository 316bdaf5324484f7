import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

describe("the task pane", () => {
  let window: OpenWorkbench;
  beforeAll(async () => {
    window = await bench.open();
  });

  it("is closed and shown again from the ribbon, without starting anew", async () => {
    const { page, ui, api } = window;
    const { count } = await api.requests();
    await ui.button("Stäng Klimat").click();
    expect(await page.locator(".pane").isVisible()).toBe(false);
    await ui.button("Utvärdering").click();
    expect(await page.locator(".pane").isVisible()).toBe(true);
    expect(await ui.percent()).toMatch(/^81/);
    await api.untilSteady();
    expect((await api.requests()).count - count).toBeLessThanOrEqual(1);
  });

  it("tells of a cell that cannot be counted, and a click on it selects the cell", async () => {
    const { ui, api } = window;
    await api.write("Bedömning", "E20", "två");
    await api.untilSteady();
    await ui.showSheet("Resultat");
    await ui.pane.getByRole("button", { name: /E20/ }).first().click();
    await api.untilSteady();
    expect(await api.selection()).toEqual({
      sheet: "Bedömning",
      row: 19,
      column: 4,
      rowCount: 1,
      columnCount: 1,
    });
  });

  it("gives no total while a criterion cannot be counted, neither in the pane nor in the cells", async () => {
    const { ui, api } = window;
    expect(await api.values("Resultat", "B4:B6")).toEqual([
      [{ error: "#VALUE!" }],
      [expect.anything()],
      [{ error: "#VALUE!" }],
    ]);
    expect(await ui.pane.locator("body").innerText()).toContain(ui.paneText("pane.totalStopped"));
    await api.write("Bedömning", "E20", 2);
    await api.untilSteady();
    expect(await api.values("Resultat", "B4")).toEqual([[54]]);
    expect(await ui.percent()).toMatch(/^81/);
  });

  it("keeps up when a co-author edits", async () => {
    const { page, ui, api } = window;
    await ui.showSheet("Bedömning");
    await ui.button(ui.text("page.tests")).click();
    await page.getByLabel(ui.text("page.coauthorCell"), { exact: true }).fill("E44");
    await page.getByLabel(ui.text("page.coauthorValue"), { exact: true }).fill("1");
    await ui.button(ui.text("page.coauthorWrite")).click();
    await page.keyboard.press("Escape");
    await api.untilSteady();
    expect(await api.values("Resultat", "B4")).toEqual([[55]]);
    expect((await ui.parameters())[0]).toContain("Upphandling");
  });
});

describe("another circumstance", () => {
  it("a cell that is being edited: the add-in waits, and catches up", async () => {
    const { page, ui, api } = await bench.open();
    const sw = page.getByRole("switch", { name: ui.text("page.cellEditing") });
    await ui.button(ui.text("page.tests")).click();
    await sw.click();
    await api.write("Bedömning", "E44", 1);
    await page.waitForTimeout(1500);
    expect(await ui.percent()).toMatch(/^81/);
    await sw.click();
    await api.untilSteady();
    expect(await ui.percent()).toMatch(/^82/);
  });

  it("a read-only workbook: marking is switched off, and the pane says why", async () => {
    const { page, ui, api } = await bench.open();
    await ui.button(ui.text("page.tests")).click();
    await page.getByRole("switch", { name: ui.text("page.readOnly") }).click();
    await page.keyboard.press("Escape");
    await api.untilSteady();
    expect(await ui.pane.getByRole("switch").isDisabled()).toBe(true);
    expect(await ui.pane.locator("body").innerText()).toContain(ui.paneText("failures.readOnly"));
    await ui.button("Markera svagast").click();
    await api.untilSteady();
    expect(await api.conditionalFormats("Bedömning")).toEqual([]);
  });

  it("the oldest Excel that the manifest accepts: the same result", async () => {
    const { page, ui, api } = await bench.open();
    await ui.button(ui.text("page.tests")).click();
    await page.getByLabel(ui.text("page.excelVersion")).selectOption("oldest");
    await page.keyboard.press("Escape");
    await api.untilSteady();
    expect(await ui.percent()).toMatch(/^81/);
    expect(await api.values("Resultat", "B4:B5")).toEqual([[54], [67]]);
  });

  it("another language in the middle of the work: both keep the same figures", async () => {
    const { page, ui, api } = await bench.open({ language: "sv" });
    await api.write("Bedömning", "E44", 1);
    await ui.button("English").click();
    await api.untilSteady();
    expect(await page.title()).toContain("Workbench");
    expect(await ui.percent()).toBe("82%");
    expect(await api.values("Resultat", "B4")).toEqual([[55]]);
  });
});
