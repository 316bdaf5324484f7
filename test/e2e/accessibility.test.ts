import { axe } from "../support/axe";
import { workbenchInBrowser } from "./helpers/workbench";

const bench = workbenchInBrowser();

describe.each([
  ["sv", "light"],
  ["en", "dark"],
] as const)("axe, in %s and %s", (language, theme) => {
  it("finds nothing in the pane, with a result, with findings, or empty", async () => {
    const { page, api, ui } = await bench.open({ language, theme });
    const inPane = () => axe(page).include([".pane iframe", "body"]).analyze();
    expect((await inPane()).violations).toEqual([]);
    await api.write("Bedömning", "E20", "två");
    await ui.pane.getByRole("switch").click();
    await api.untilSteady();
    expect((await inPane()).violations).toEqual([]);
  });

  it("finds nothing in the workbench around it, Univer's own part left out", async () => {
    const { page, ui } = await bench.open({ language, theme, open: "new" });
    await page.getByRole("button", { name: ui.text("page.log") }).click();
    const { violations } = await axe(page).exclude(".sheet").exclude(".univer-theme").analyze();
    expect(violations).toEqual([]);
  });
});
