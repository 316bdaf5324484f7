import { createTranslator, type KeyOf } from "../../src/i18n/createTranslator";
import { compare as en } from "../../src/i18n/en/compare";
import { compare as sv } from "../../src/i18n/sv/compare";
import { writeXlsx } from "../../src/workbench/book/xlsx";
import { bookFile, type SheetLiteral } from "../support/literal";
import { tabTo } from "./helpers/keyboard";
import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

type Key = KeyOf<{ compare: typeof en }>;
const texts = {
  sv: createTranslator<Key>("sv", { compare: sv }).text,
  en: createTranslator<Key>("en", { compare: en }).text,
} as const;

const sheet = (energy: number, transport: number): SheetLiteral => [
  ["Parameter", "Kriterium", "Max", "Poäng"],
  ["Energi", "Energiplan", 5, energy],
  ["Transporter", "Cykelplan", 5, transport],
];

const three = bookFile({
  sheets: {
    "Kalmar 2021": sheet(3, 3),
    "Kalmar 2024": sheet(5, 2),
    "Växjö 2024": sheet(4, 3),
    Svar: [["=KLIMAT.RANKING()"]],
  },
}, "none"); // prettier-ignore

describe.each(["sv", "en"] as const)("three assessments compared, in %s", (language) => {
  const text = texts[language];
  let window: OpenWorkbench;
  const rows = () =>
    window.ui.pane.getByRole("table", { name: text("compare.ranking"), exact: true }).getByRole("row");
  const row = (name: string) => rows().filter({ hasText: name });
  const words = async (name: string) => (await row(name).innerText()).split(/\s+/).join(" ");
  const showCompare = () => window.ui.showView("compare");

  beforeAll(async () => {
    window = await bench.open({ language, open: "new" });
    await window.ui.open("tre.xlsx", writeXlsx(three));
    await window.page.getByRole("heading", { level: 1, name: "tre.xlsx" }).waitFor();
    await window.api.untilSteady();
    await showCompare();
  });

  it("stand as KLIMAT.RANKING has them, with ties", async () => {
    const decimal = language === "sv" ? "," : ".";
    const tied = text("compare.tied");
    const of = language === "sv" ? "av" : "of";
    const percent = language === "sv" ? " %" : "%";
    expect(await words("Kalmar 2024")).toBe(`1 ${tied} Kalmar 2024 7 ${of} 10 70${percent} 0${decimal}0`);
    expect(await words("Växjö 2024")).toBe(`1 ${tied} Växjö 2024 7 ${of} 10 70${percent} 0${decimal}0`);
    expect(await words("Kalmar 2021")).toMatch(
      new RegExp(`^3 Kalmar 2021 6 ${of} 10 60${percent} .10${decimal}0$`),
    );
    expect(await window.api.values("Svar", "A1:C3")).toEqual([
      [1, "Kalmar 2024", 7],
      [1, "Växjö 2024", 7],
      [3, "Kalmar 2021", 6],
    ]);
  });

  it("show the years of a municipality and what changed most", async () => {
    const years = window.ui.pane.getByRole("region", { name: text("compare.years") });
    const said = await years.innerText();
    expect(said).toContain("2021 → 2024");
    expect(said).toContain(text("compare.quoted", { name: "Energi" }));
    expect(said).toContain(text("compare.quoted", { name: "Transporter" }));
  });

  it("follow the cells", async () => {
    await window.api.write("Kalmar 2021", "D3", 5);
    await window.api.untilSteady();
    expect(await words("Kalmar 2021")).toMatch(/^1 Kalmar 2021 8/);
  });

  it("are ranked by a parameter, chosen by keyboard only", async () => {
    const { ui, page } = window;
    await ui.pane.getByRole("combobox", { name: text("compare.measure") }).focus();
    await page.keyboard.type("Energi");
    expect(await words("Kalmar 2024")).toMatch(/^1 Kalmar 2024 5/);
    await tabTo(page, ui.pane.getByRole("columnheader").nth(1).getByRole("button"));
    await page.keyboard.press("Enter");
    expect(await rows().nth(1).innerText()).toContain("Kalmar 2021");
  });

  it("lead to the overview of one, by a click on its name", async () => {
    const { ui } = window;
    await row("Växjö 2024").getByRole("button").click();
    await ui.pane.getByRole("heading", { level: 1, name: "Växjö 2024" }).waitFor();
    expect(await ui.percent()).toMatch(/^70\s?%$/);
    await showCompare();
    expect(await row("Växjö 2024").getAttribute("aria-current")).toBe("true");
  });
});
