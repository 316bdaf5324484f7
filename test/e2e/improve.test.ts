import type { Page } from "playwright-core";
import { improve as english } from "../../src/i18n/en/improve";
import { improve as swedish } from "../../src/i18n/sv/improve";
import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

/** All points in the sheet of the example. */
const points = ({ api }: OpenWorkbench) => api.values("Bedömning", "E1:E60");

async function openView({ ui }: OpenWorkbench): Promise<void> {
  await ui.pane.getByRole("tab", { name: ui.paneText("views.improve") }).click();
  await ui.pane.getByRole("slider").waitFor();
}

/** Moves the slider to a share with the keyboard alone. */
async function slideTo(percent: number, { page, ui }: OpenWorkbench): Promise<void> {
  const slider = ui.pane.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("End");
  for (let at = 100; at > percent; at--) await page.keyboard.press("ArrowLeft");
  expect(await slider.inputValue()).toBe(String(percent));
}

async function undo(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench?.book().undo());
}

it.each([
  ["sv", swedish, /^Skriv \d/, "91\u00a0%"],
  ["en", english, /^Write \d/, "91%"],
] as const)(
  "in %s: 90 %% by keyboard, the plan shown and applied, and taken back by one undo",
  async (language, texts, write, reached) => {
    const opened = await bench.open({ language });
    const { page, ui, api } = opened;
    await openView(opened);
    await slideTo(90, opened);
    const plan = ui.pane.getByRole("region", { name: texts.plan });
    const before = await points(opened);
    expect(await plan.getByRole("listitem").count()).toBe(5);
    const addresses = await plan
      .getByRole("listitem")
      .getByRole("button", { name: "Bedömning!" })
      .allInnerTexts();
    expect(await ui.pane.getByRole("region", { name: texts.comparison }).innerText()).toContain(reached);
    expect(await api.values("Resultat", "B4")).toEqual([[54]]);

    await ui.pane.getByRole("button", { name: texts.apply }).focus();
    await page.keyboard.press("Enter");
    await ui.pane.getByRole("button", { name: write }).waitFor();
    expect(await points(opened)).toEqual(before);
    await page.keyboard.press("Enter");
    await api.untilSteady();
    expect(await api.values("Resultat", "B4")).toEqual([[61]]);
    for (const address of addresses) {
      const [maxAndPoints = []] = await api.values("Bedömning", `${address.replace("E", "D")}:${address}`);
      expect(maxAndPoints[1]).toBe(maxAndPoints[0]);
    }
    expect(await ui.pane.getByRole("slider").inputValue()).toBe("90");

    await undo(page);
    await api.untilSteady();
    expect(await points(opened)).toEqual(before);
    expect(await api.values("Resultat", "B4")).toEqual([[54]]);
  },
);

it("keeps what is tried while the pane is closed and other tabs are shown", async () => {
  const opened = await bench.open({ language: "sv" });
  const { ui } = opened;
  await openView(opened);
  await slideTo(85, opened);
  await ui.pane.getByRole("tab", { name: ui.paneText("views.overview") }).click();
  await ui.button("Stäng Klimat").click();
  await ui.button("Utvärdering").click();
  await openView(opened);
  expect(await ui.pane.getByRole("slider").inputValue()).toBe("85");
});

it("writes nothing on a protected sheet, and says why", async () => {
  const opened = await bench.open({ language: "sv" });
  const { page, ui, api } = opened;
  await page.evaluate(() => {
    const book = window.workbench?.book();
    const sheet = book?.sheets.list().find(({ name }) => name === "Bedömning");
    if (sheet) book?.sheets.setProtected(sheet.id, true);
  });
  await openView(opened);
  const before = await points(opened);
  await ui.pane.getByRole("button", { name: swedish.apply }).click();
  await ui.pane.getByRole("button", { name: /^Skriv \d/ }).click();
  await ui.pane.getByRole("alert").filter({ hasText: "Bedömning" }).waitFor();
  await api.untilSteady();
  expect(await points(opened)).toEqual(before);
});
