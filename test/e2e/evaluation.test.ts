import { readFile } from "node:fs/promises";
import { toAddress } from "../../src/reading/address";
import { fieldColumn, rows } from "../../src/sheets/template/assessmentCells";
import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";
import { kalmarEntries } from "../sheets/template/kalmar";
import { throughLibreOffice, withoutResults } from "../support/libreOffice";
import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

/** What Klimat and Excel's own functions say in the template's result: points, maximum, percent. */
const result = [
  [54, 54],
  [67, 67],
  [expect.closeTo(54 / 67, 10), expect.closeTo(54 / 67, 10)],
];

const report = "Rapport Kalmar";

const marksOf = async ({ api }: OpenWorkbench) =>
  (await api.conditionalFormats("Bedömning")).map(({ areas, style: { fill } }) => ({ areas, fill }));

describe("an evaluation, from an empty workbook to the report", () => {
  let window: OpenWorkbench;
  let marks: Awaited<ReturnType<typeof marksOf>>;
  let saved: Uint8Array;
  beforeAll(async () => {
    window = await bench.open({ open: "new" });
  });

  it("begins with a template from the ribbon, and gives Kalmar's 54 of 67", async () => {
    const { api, ui } = window;
    await ui.button("Infoga mall").click();
    await ui.pane.getByRole("radio", { name: /^Kommun 2021/ }).check();
    await ui.pane.getByRole("button", { name: ui.paneText("pane.insertTemplate") }).click();
    await ui.pane.getByText("Infogat: Bedömning, Baskrav, Resultat, Om.").waitFor();
    await api.untilSteady();
    expect(await api.selection()).toMatchObject({ sheet: "Bedömning", row: rows.subject });
    await ui.type("Bedömning", toAddress({ sheet: "", row: rows.subject, column: fieldColumn }), "Kalmar");
    for (const { sheet, row, column, content } of kalmarEntries("Bedömning"))
      await api.write(sheet, toAddress({ sheet: "", row, column }), content);
    await api.untilSteady();
    await ui.pane.getByRole("button", { name: "Visa översikten" }).click();
    expect(await ui.percent()).toMatch(/^81\s?%$/);
    expect(await ui.pane.getByRole("heading", { level: 1 }).innerText()).toBe("Kalmar");
    expect(await api.values("Resultat", "B6:C8")).toEqual(result);
  });

  it("is marked where it is weakest", async () => {
    await window.ui.button("Markera svagast").click();
    await window.api.untilSteady();
    marks = await marksOf(window);
    expect(marks.length).toBeGreaterThan(0);
  });

  it("ends in a report on a sheet of its own", async () => {
    const { api, ui } = window;
    await ui.button("Gör rapport").click();
    await api.untilSteady();
    expect(await api.values(report, "A5:E6")).toEqual([
      ["Poäng", 54, null, "Andel av max", expect.closeTo(54 / 67, 10)],
      ["Maxpoäng", 67, null, "Bedömda", expect.anything()],
    ]);
  });

  it("is still all there when it is saved and opened again", async () => {
    const { page, ui } = window;
    const downloading = page.waitForEvent("download");
    await ui.button(ui.text("page.save")).click();
    saved = await readFile(await (await downloading).path());
    window = await bench.open({ open: "new" });
    await window.ui.open("kalmar.xlsx", saved);
    await window.page.getByRole("heading", { level: 1, name: "kalmar.xlsx" }).waitFor();
    await window.api.untilSteady();
    expect(await window.ui.percent()).toMatch(/^81\s?%$/);
    expect(await window.api.values("Resultat", "B6:C8")).toEqual(result);
    expect(await window.api.values(report, "B5:B6")).toEqual([[54], [67]]);
    expect(await marksOf(window)).toEqual(marks);
  });

  it("shows the same numbers and marks in LibreOffice, which has no Klimat", async () => {
    const unsolved = writeXlsx(withoutResults(readXlsx(saved)));
    for (const theirs of await throughLibreOffice([saved, unsolved])) {
      const { sheets } = readXlsx(theirs);
      const sheet = (wanted: string) => sheets.find(({ name }) => name === wanted);
      const native = sheet("Resultat")?.cells.filter(
        ({ row, column }) => column === 2 && row >= 5 && row <= 7,
      );
      expect(native?.map(({ value }) => value)).toEqual(result.map(([, value]) => value));
      const colours = sheet("Bedömning")?.conditionalFormats.map(({ style }) => style.fill);
      expect(colours).toEqual(expect.arrayContaining(marks.map(({ fill }) => fill)));
    }
  });
});
