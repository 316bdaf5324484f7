import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessFiles, type ReadFile } from "../../../src/workbench/cli/assess/assessFiles";
import { comparisonFile } from "../../../src/workbench/cli/assess/comparisonFile";
import type { FileReport } from "../../../src/workbench/cli/assess/fileReport";
import { printed } from "../../../src/workbench/cli/assess/print";
import type { Options } from "../../../src/workbench/cli/assess/options";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { bookFile, type BookLiteral } from "../../support/literal";

// Microsoft's client starts anew for each comparison: a second on a quick machine.
jest.setTimeout(30_000);

const kalmar = join(__dirname, "../../../assets/examples/kalmar-2021.xlsx");
const folder = mkdtempSync(join(tmpdir(), "klimat-assess-"));

afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function workbookWith(name: string, sheets: BookLiteral["sheets"]): string {
  return fileWith(name, writeXlsx(bookFile({ sheets }, "test")));
}

async function read(files: readonly string[], options: Partial<Options> = {}): Promise<readonly ReadFile[]> {
  return assessFiles({
    files,
    json: false,
    sheet: null,
    report: null,
    locale: "sv",
    help: false,
    ...options,
  });
}

async function assess(files: readonly string[], options: Partial<Options> = {}): Promise<FileReport[]> {
  return (await read(files, options)).map(({ report }) => report);
}

const header = ["Parameter", "Kriterium", "Max", "Poäng"];
const sound = [header, ["Energi", "Solel", 4, 3], ["Transporter", "Cykelplan", 2, 2]];
const aboveMax = [header, ["Energi", "Solel", 4, 7], ["Transporter", "Cykelplan", 2, 2]];

describe("assess", () => {
  it("finds 54 of 67 points in the Kalmar workbook", async () => {
    const [report] = await assess([kalmar]);
    const [assessment] = report?.assessments ?? [];
    expect(assessment).toMatchObject({
      name: "Kalmar kommun 2021",
      sheet: "Bedömning",
      points: 54,
      max: 67,
      share: 54 / 67,
      progress: { assessed: 40, criteria: 40 },
      weakest: ["Kommunikation och samarbete", "Upphandling"],
      findings: [],
    });
    expect(assessment?.parameters.map(({ name, points, max, rank }) => [name, points, max, rank])).toEqual([
      ["Mål, åtgärder och uppföljning", 15, 15, 1],
      ["Organisation och förankring", 5, 5, 1],
      ["Transporter", 10, 12, 4],
      ["Energi", 10, 11, 3],
      ["Samhällsplanering", 8, 11, 5],
      ["Upphandling", 4, 8, 6],
      ["Kommunikation och samarbete", 2, 5, 7],
    ]);
  });

  it("says which base requirements are met", async () => {
    const gate = [
      ["Krav", "Uppfyllt"],
      ["Har mål", "Ja"],
      ["Har en plan", "Nej"],
    ];
    const file = workbookWith("gate.xlsx", { Bedömning: sound, Baskrav: gate });
    const reports = await assess([file]);
    expect(reports[0]?.assessments[0]?.baseRequirements).toEqual([
      { text: "Har mål", met: true, address: "Baskrav!B2" },
      { text: "Har en plan", met: false, address: "Baskrav!B3" },
    ]);
    expect(printed(reports, "sv")).toContain("Baskrav: 1 av 2 uppfyllt, 1 ej uppfyllt");
    expect(printed(reports, "en")).toContain("Base requirements: 1 of 2 met, 1 not met");
  });

  describe("of a workbook with weights", () => {
    const weights = [
      ["Parameter", "Kriterium", "Vikt", "Max", "Poäng", "Andel"],
      ["Energi", "Solel", 0.4, 2, 1, null],
      ["Energi", "Laddning", 0.1, 3, 3, null],
      ["Transporter", "Cykelplan", 0.3, 4, 2, null],
      ["Transporter", "Resor", 0.2, 4, 4, null],
    ];
    const stating = (name: string, share: number): string =>
      workbookWith(name, { Blad1: [...weights, ["Totalt", null, 1, 13, 10, share]] });

    it("reports both shares, and which one the sheet states", async () => {
      const [report] = await assess([stating("weighted.xlsx", 0.65)]);
      expect(report?.assessments).toMatchObject([
        {
          share: 10 / 13,
          weightedShare: 0.65,
          statedShare: "weighted",
          parameters: [
            { name: "Energi", share: 0.8, weightedShare: 0.6 },
            { name: "Transporter", share: 0.75, weightedShare: 0.7 },
          ],
        },
      ]);
    });

    it.each([
      ["sv", 0.65, "Viktad andel: 65\u00a0%, som är den bladet anger"],
      ["sv", 10 / 13, "Viktad andel: 65\u00a0%; bladet anger den oviktade"],
      ["sv", 0.2, "Viktad andel: 65\u00a0%"],
      ["en", 0.65, "Weighted share: 65%, which is the one that the sheet states"],
      ["en", 10 / 13, "Weighted share: 65%; the sheet states the unweighted one"],
    ] as const)("prints them in %s where the sheet states %d", async (locale, stated, line) => {
      const reports = await assess([stating("stated.xlsx", stated)], { locale });
      const lines = printed(reports, locale).split("\n");
      expect(lines[0]).toMatch(locale === "sv" ? /10 av 13 poäng, 77\u00a0%$/ : /10 of 13 points, 77%$/);
      expect(lines[1]).toBe(line);
    });

    it("compares both shares with those of other files", async () => {
      const reports = await assess([stating("both.xlsx", 0.65), kalmar]);
      const lines = printed(reports, "sv").split("\n");
      expect(lines[0]).toMatch(/Andel\s+Viktad\s+Svagast$/);
      expect(lines[2]).toMatch(/77\u00a0%\s+65\u00a0%\s+Transporter, Energi$/);
      expect(lines[3]).toMatch(/81\u00a0%\s+–\s+Kommunikation och samarbete, Upphandling$/);
    });
  });

  it.each([
    ["sv", "Kalmar kommun 2021: 54 av 67 poäng, 81\u00a0%"],
    ["en", "Kalmar kommun 2021: 54 of 67 points, 81%"],
  ] as const)("prints the headline in %s", async (locale, headline) => {
    expect(printed(await assess([kalmar], { locale }), locale).split("\n")[0]).toBe(headline);
  });

  it("never states a total while a criterion cannot be counted, and names its cell", async () => {
    const [report] = await assess([workbookWith("above.xlsx", { Blad1: aboveMax })]);
    expect(report?.assessments).toMatchObject([
      { points: null, share: null, findings: [{ code: "aboveMax", severity: "error", address: "Blad1!D2" }] },
    ]);
  });

  it("compares several files in one table", async () => {
    const reports = await assess([kalmar, workbookWith("annan.xlsx", { Blad1: sound })]);
    const lines = printed(reports, "sv").split("\n");
    expect(lines[0]).toMatch(/^Fil\s+Utvärdering\s+Poäng\s+Max\s+Andel\s+Svagast$/);
    expect(lines[2]).toMatch(/54\s+67\s+81\u00a0%\s+Kommunikation och samarbete, Upphandling$/);
    expect(lines[3]).toMatch(/5\s+6\s+83\u00a0%\s+Energi, Transporter$/);
  });

  it("leaves out the assessments on other sheets when one is named", async () => {
    const file = workbookWith("two.xlsx", { Kalmar: sound, Växjö: sound });
    const [both] = await assess([file]);
    const [one] = await assess([file], { sheet: "Växjö" });
    expect(both?.assessments.map(({ sheet }) => sheet)).toEqual(["Kalmar", "Växjö"]);
    expect(one?.assessments.map(({ sheet }) => sheet)).toEqual(["Växjö"]);
  });

  it("writes the comparison as the add-in does, as a workbook that holds no assessment of its own", async () => {
    const files = [kalmar, workbookWith("Annan 2021.xlsx", { Blad1: sound }), fileWith("trasig.xlsx", "hej")];
    const bytes = await comparisonFile(await read(files), "sv");
    const { sheets } = readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["Jämförelse"]);
    const texts = sheets[0]?.cells.map(({ value }) => value);
    expect(texts).toEqual(
      expect.arrayContaining(["Kalmar kommun 2021", "kalmar-2021.xlsx", "Annan 2021.xlsx", 54, 67]),
    );
    const written = fileWith("jämförelse.xlsx", bytes);
    expect(await assess([written])).toMatchObject([
      { assessments: [], findings: [{ code: "nothingFound" }] },
    ]);
  });

  it.each([
    [
      "a workbook without an assessment",
      () => workbookWith("none.xlsx", { Blad1: [["Hej"]] }),
      "nothingFound",
    ],
    ["a file that is no workbook", () => fileWith("text.xlsx", "hej"), "unreadable"],
    ["a file that does not exist", () => join(folder, "saknas.xlsx"), "unreadable"],
  ])("says why %s gives none, and goes on with the rest", async (_, file, code) => {
    const [failed, rest] = await assess([file(), kalmar]);
    expect(failed).toMatchObject({ assessments: [], findings: [{ code }] });
    expect(failed?.findings[0]?.message).not.toBe("");
    expect(rest?.assessments[0]?.points).toBe(54);
  });

  it("says that no assessment is on the named sheet", async () => {
    const [report] = await assess([kalmar], { sheet: "Finns inte" });
    expect(report).toMatchObject({ assessments: [], findings: [{ code: "noSuchSheet" }] });
    expect(report?.findings[0]?.message).toContain("Finns inte");
  });
});
