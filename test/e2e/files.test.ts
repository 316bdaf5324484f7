import { readFile } from "node:fs/promises";
import { readXlsx } from "../../src/workbench/book/xlsx";
import { untilSteady } from "../../src/workbench/server/picture";
import { workbenchInBrowser } from "./helpers/workbench";

const bench = workbenchInBrowser();

it("saves the workbook as it stands now, KLIMAT formulas stored as Excel stores them", async () => {
  const { page, ui, api } = await bench.open();
  await ui.type("Bedömning", "E37", "5");
  await api.untilSteady();
  expect(await page.locator(".changed").count()).toBe(1);
  const downloading = page.waitForEvent("download");
  await ui.button(ui.text("page.save")).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("kalmar-2021.xlsx");
  expect(await page.locator(".changed").count()).toBe(0);
  const file = readXlsx(await readFile(await download.path()));
  const cellOf = (sheet: string, row: number, column: number) =>
    file.sheets
      .find(({ name }) => name === sheet)
      ?.cells.find((cell) => cell.row === row && cell.column === column);
  expect(cellOf("Bedömning", 36, 4)?.value).toBe(5);
  expect(cellOf("Resultat", 3, 1)).toMatchObject({ value: 57, formula: "=KLIMAT.TOTAL()" });
  const parts = await api.savedParts();
  expect(Object.values(parts).join()).toContain("_xldudf_KLIMAT_TOTAL()");
});

it("opens a workbook that is dropped on the page", async () => {
  const { page, api } = await bench.open({ open: "new" });
  const bytes = [...(await readFile("assets/examples/kalmar-2021.xlsx"))];
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(content)], "släppt.xlsx"));
    for (const type of ["dragenter", "drop"]) {
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    }
  }, bytes);
  await page.getByRole("heading", { level: 1, name: "släppt.xlsx" }).waitFor();
  await api.untilSteady();
  expect(await api.values("Resultat", "B4")).toEqual([[54]]);
});

it("starts empty with what is needed, and opens the example in a tab of its own", async () => {
  const { page, ui } = await bench.open({ open: "new" });
  expect(await ui.pane.locator("body").innerText()).toContain(ui.paneText("pane.firstTitle"));
  const opening = page.context().waitForEvent("page");
  await ui.pane.getByRole("button", { name: ui.paneText("pane.openExample") }).click();
  const tab = await opening;
  await untilSteady(tab);
  expect(
    await tab.locator(".pane iframe").contentFrame().getByRole("meter").first().getAttribute("aria-valuenow"),
  ).toBe("81");
});

it("says when the address names no workbook, and stays usable", async () => {
  const { ui } = await bench.open({ open: "/examples/missing.xlsx", expectedTrouble: /404/ });
  expect(await ui.notices()).toEqual([expect.stringContaining(ui.text("page.notFound"))]);
});
