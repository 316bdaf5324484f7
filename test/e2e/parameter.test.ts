import type { Locator } from "playwright-core";
import { parameter as english } from "../../src/i18n/en/parameter";
import { parameter as swedish } from "../../src/i18n/sv/parameter";
import { writeXlsx } from "../../src/workbench/book/xlsx";
import { bookFile, type Rows } from "../support/literal";
import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();
const texts = { sv: swedish, en: english };

/** Criterion 6.1 stands in row 37 of the example: 2 of 5 points. */
const cell = "E37";

const field = ({ ui }: OpenWorkbench, name: RegExp) => ui.pane.getByRole("spinbutton", { name });
const link = ({ ui }: OpenWorkbench) => ui.pane.getByRole("button", { name: "Upphandling", exact: true });
const current = ({ ui }: OpenWorkbench) => ui.pane.locator("li[aria-current=true]");
const undo = ({ page }: OpenWorkbench) => page.evaluate(() => window.workbench?.book()?.undo());

async function expectFocus(locator: Locator): Promise<void> {
  await locator.waitFor();
  expect(await locator.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** Sheet, live cells and pane say the same. */
async function expectEverywhere(opened: OpenWorkbench, points: number, total: number, percent: string) {
  const { ui, api } = opened;
  await api.untilSteady();
  expect(await api.values("Bedömning", cell)).toEqual([[points]]);
  expect(await api.values("Resultat", "B4")).toEqual([[total]]);
  expect(await field(opened, / 6\.1 /).inputValue()).toBe(String(points));
  const whole = await ui.pane.locator("header p").last().innerText();
  expect(whole.replace(/\s/g, " ")).toContain(`${String(total)} `);
  expect(whole.replace(/\s/g, " ")).toContain(percent);
}

it.each([
  ["sv", "85 %", "81 %"],
  ["en", "85%", "81%"],
] as const)("gives points with the mouse, in %s, as one step of undo", async (language, after, before) => {
  const opened = await bench.open({ language });
  const { ui, api } = opened;
  const [look] = await api.styles("Bedömning", cell);
  await link(opened).click();
  await field(opened, / 6\.1 /).fill("5");
  await ui.pane.getByRole("textbox", { name: / 6\.1 / }).click();
  await expectEverywhere(opened, 5, 57, after);
  expect(await api.styles("Bedömning", cell)).toEqual([look]);
  await undo(opened);
  await expectEverywhere(opened, 2, 54, before);
  const more = ui.pane.getByRole("button", { name: texts[language].more });
  await more.first().click();
  await expectEverywhere(opened, 3, 55, language === "sv" ? "82 %" : "82%");
});

it.each(["sv", "en"] as const)(
  "gives points and comments with the keyboard alone, in %s",
  async (language) => {
    const opened = await bench.open({ language });
    const { page, ui, api } = opened;
    // Into the pane as F6 brings one there in Excel; the workbench has no such key.
    await link(opened).focus();
    await page.keyboard.press("Enter");
    await expectFocus(ui.pane.getByRole("button", { name: texts[language].back }));
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press("Tab");
      if (await field(opened, / 6\.1 /).evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await expectFocus(field(opened, / 6\.2 /));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Alt+ArrowUp");
    await expectFocus(field(opened, / 6\.1 /));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expectFocus(ui.pane.getByRole("textbox", { name: / 6\.1 / }));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("=Nu bygg också");
    await page.keyboard.press("Enter");
    await api.untilSteady();
    expect(await api.values("Bedömning", "E37:F38")).toEqual([
      [5, "=Nu bygg också"],
      [0, null],
    ]);
    await page.keyboard.press("Shift+Tab");
    await ui.pane.getByRole("button", { name: texts[language].back }).focus();
    await page.keyboard.press("Enter");
    await expectFocus(link(opened));
  },
);

it.each(["sv", "en"] as const)(
  "brings up the criterion that is selected in the sheet, in %s",
  async (language) => {
    const opened = await bench.open({ language });
    const { ui, api } = opened;
    await link(opened).click();
    await field(opened, / 6\.1 /).waitFor();
    await ui.select("Bedömning", "C40");
    await current(opened).filter({ hasText: "6.4" }).waitFor();
    await ui.select("Bedömning", "E23");
    await current(opened).filter({ hasText: "3.7" }).waitFor();
    expect(await ui.pane.getByRole("heading", { level: 1 }).innerText()).toBe("Transporter");
    await ui.showSheet("Resultat");
    await ui.pane.getByRole("button", { name: /E22/ }).click();
    await api.untilSteady();
    expect(await api.selection()).toMatchObject({ sheet: "Bedömning", row: 21, column: 4 });
  },
);

it("walks through a thousand criteria, of which it draws those in sight", async () => {
  const rows: Rows = [
    ["Parameter", "Nr", "Kriterium", "Maxpoäng", "Poäng"],
    ...Array.from({ length: 1000 }, (_, index) => {
      return ["Upphandling", `6.${String(index + 1)}`, `Kriterium nummer ${String(index + 1)}`, 2, 1];
    }),
  ];
  const opened = await bench.open({ open: "new" });
  const { page, ui, api } = opened;
  await ui.open("tusen.xlsx", writeXlsx(bookFile({ sheets: { Bedömning: rows } }, "none")));
  await link(opened).click();
  await field(opened, / 6\.1 /).waitFor();
  expect(await ui.pane.getByRole("spinbutton").count()).toBeLessThan(60);
  await ui.select("Bedömning", "E901");
  await current(opened).filter({ hasText: "6.900" }).waitFor();
  await field(opened, / 6\.900 /).focus();
  for (let presses = 0; presses < 12; presses++) await page.keyboard.press("Alt+ArrowDown");
  await expectFocus(field(opened, / 6\.912 /));
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await expectFocus(field(opened, / 6\.913 /));
  await api.untilSteady();
  expect(await api.values("Bedömning", "E913")).toEqual([[2]]);
});
