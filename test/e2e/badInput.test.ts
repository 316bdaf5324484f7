import { writeXlsx } from "../../src/workbench/book/xlsx";
import type { CellContent } from "../../src/workbench/book/parts";
import { bookFile, type SheetDetails, type SheetLiteral } from "../support/literal";
import { workbenchInBrowser, type OpenWorkbench } from "./helpers/workbench";

const bench = workbenchInBrowser();

const header = ["Parameter", "Kriterium", "Max", "Poäng"];
const criteria: CellContent[][] = [
  ["Energi", "Energiplan", 5, 3],
  ["Transporter", "Cykelplan", 3, 3],
];
const good = [header, ...criteria];
const answer: SheetLiteral = [["=KLIMAT.TOTAL()"]];

interface Case {
  readonly sheets: Readonly<Record<string, SheetLiteral>>;
  /** What the pane says somewhere. */
  readonly pane: RegExp;
  /** What the cell on the sheet Svar has. */
  readonly cell: CellContent | { readonly error: string };
}

const lastColumn: SheetDetails = { rows: good, formats: { XFD2: { fill: "#FFFF00" } } };
const lastRow: SheetDetails = { rows: good, formats: { A1048576: { fill: "#FFFF00" } } };
const broken = [header, ["Energi", "Energiplan", 5, "=1/0"], ["Transporter", "Cykelplan", 3, 3]];
const merged: SheetDetails = { rows: [["Energi", null, null, null], ...criteria], merges: ["A1:D1"] };
const script = "<script>document.title='hit'</script><img src=x onerror=alert(1)>";

const cases: Readonly<Record<string, Case>> = {
  "no assessment": {
    sheets: { Blad1: [["Hej"], ["Inget här"]], Svar: answer },
    pane: /Ingen utvärdering/,
    cell: { error: "#N/A" },
  },
  "two assessments": {
    sheets: { Ett: good, Två: good, Svar: answer },
    pane: /2 utvärderingar/,
    cell: { error: "#N/A" },
  },
  "a protected sheet": {
    sheets: { Blad1: { rows: good, isProtected: true }, Svar: answer },
    pane: /\b6\b/,
    cell: 6,
  },
  "a used range to the last column": { sheets: { Blad1: lastColumn, Svar: answer }, pane: /\b6\b/, cell: 6 },
  "a used range to the last row": { sheets: { Blad1: lastRow, Svar: answer }, pane: /\b6\b/, cell: 6 },
  "a formula error among the points": {
    sheets: { Blad1: broken, Svar: answer },
    pane: /D2/,
    cell: { error: "#VALUE!" },
  },
  "merged headings": {
    sheets: { Blad1: merged, Svar: answer },
    pane: /Ingen utvärdering/,
    cell: { error: "#N/A" },
  },
  "no criteria": { sheets: { Blad1: [header], Svar: answer }, pane: /kriteri/i, cell: { error: "#N/A" } },
  "a name with a script in it": {
    sheets: { Blad1: [header, [script, "Energiplan", 5, 3], [script, script, 3, 3]], Svar: answer },
    pane: /<script>/,
    cell: 6,
  },
};

describe("a workbook with", () => {
  let window: OpenWorkbench;
  beforeAll(async () => {
    window = await bench.open({ open: "new" });
  });

  it.each(Object.entries(cases))(
    "%s gets a clear message, and nothing is written",
    async (name, expected) => {
      const { ui, api, page } = window;
      await ui.open(`${name}.xlsx`, writeXlsx(bookFile({ sheets: expected.sheets }, "none")));
      await page.getByRole("heading", { level: 1, name: `${name}.xlsx` }).waitFor();
      await api.untilSteady();
      expect(await ui.pane.locator("body").innerText()).toMatch(expected.pane);
      expect(await api.values("Svar", "A1")).toEqual([[expected.cell]]);
      expect(await ui.notices()).toEqual([]);
      expect(await page.title()).toContain(name);
      expect((await api.requests()).writes).toBe(0);
    },
  );

  it("a protected sheet is not marked, and the pane says why", async () => {
    const { ui, api, page } = window;
    const sheets = { Blad1: { rows: good, isProtected: true } };
    await ui.open("protected.xlsx", writeXlsx(bookFile({ sheets }, "none")));
    await page.getByRole("heading", { level: 1, name: "protected.xlsx" }).waitFor();
    await api.untilSteady();
    await ui.pane.getByRole("switch").click();
    await api.untilSteady();
    expect(await ui.pane.locator("body").innerText()).toContain(
      ui.paneText("failures.protectedSheet", { sheet: "Blad1" }),
    );
    expect(await api.conditionalFormats("Blad1")).toEqual([]);
  });
});

describe.each(["sv", "en"] as const)("a file that cannot be opened, in %s", (language) => {
  let window: OpenWorkbench;
  beforeAll(async () => {
    window = await bench.open({ language });
  });

  it.each([
    ["text", Buffer.from("hello"), "files.notAWorkbook"],
    ["an empty file", Buffer.alloc(0), "files.notAWorkbook"],
    [
      "half a workbook",
      writeXlsx(bookFile({ sheets: { Blad1: good } }, "none")).slice(0, 900),
      "files.damagedZip",
    ],
  ] as const)("%s is named with the reason, and the open workbook stays", async (_, bytes, key) => {
    const { ui, api, page } = window;
    await ui.open("trasig.xlsx", bytes);
    const notice = page.locator(".notice").filter({ hasText: "trasig.xlsx" });
    expect(await notice.innerText()).toContain(ui.text(key));
    await ui.button(ui.text("page.close")).click();
    expect(await api.values("Resultat", "B4")).toEqual([[54]]);
  });
});
