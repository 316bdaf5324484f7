import { toAddress } from "../../src/reading/address";
import { fieldColumn, rows } from "../../src/sheets/template/assessmentCells";
import { kalmarEntries } from "../sheets/template/kalmar";
import { workbenchInBrowser } from "./helpers/workbench";

const bench = workbenchInBrowser();

it("begins an assessment in an empty workbook from the ribbon, and gives Kalmar's 54 of 67", async () => {
  const { api, ui } = await bench.open({ open: "new" });
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
  expect(await api.values("Resultat", "B6:C8")).toEqual([
    [54, 54],
    [67, 67],
    [expect.closeTo(54 / 67, 10), expect.closeTo(54 / 67, 10)],
  ]);
});
