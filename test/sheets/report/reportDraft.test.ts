import type { Locale } from "../../../src/i18n/createTranslator";
import type { DraftCell, SheetDraft } from "../../../src/sheets/draft";
import { looks, type CellLook } from "../../../src/sheets/looks";
import { reportDraft, reportName } from "../../../src/sheets/report/reportDraft";
import type { ReportInput } from "../../../src/sheets/report/reportInput";
import {
  assessmentSheet,
  baseSheet,
  emissions,
  kalmarRows,
  plain,
  reportInput,
  type Row,
} from "./reportInput";

const long = "Kommunikationsmedborgardialogsamverkansstrategiutvecklingsarbete";

function draftOf(input: ReportInput, locale: Locale = "sv"): SheetDraft {
  return reportDraft(input, locale, { sheet: reportName(input, locale) });
}

/** What each row says, its cells with " | " between. */
function rowsOf({ cells }: SheetDraft): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, content } of cells) rows.set(row, [...(rows.get(row) ?? []), shown(content)]);
  return [...rows.values()].map((row) => row.join(" | "));
}

function shown(content: DraftCell["content"]): string {
  if (typeof content === "number") return String(Math.round(content * 1e4) / 1e4);
  return typeof content === "string" ? plain(content) : "";
}

/** The rows from a heading to the next one. */
function under(draft: SheetDraft, heading: string): readonly string[] {
  const headings = draft.cells.filter(({ look }) => look === "heading");
  const at = headings.findIndex(({ content }) => content === heading);
  const [from, to] = [headings[at]?.row ?? Infinity, headings[at + 1]?.row ?? Infinity];
  return rowsOf({ ...draft, cells: draft.cells.filter(({ row }) => row > from && row < to) });
}

const kalmar = reportInput([baseSheet(), assessmentSheet(kalmarRows())]);

describe("a report of Kalmar 2021", () => {
  const draft = draftOf({ ...kalmar, threshold: 0.8, emissions });

  it("says whose assessment it is, of which year and edition, and where its figures come from", () => {
    expect(rowsOf(draft).slice(0, 3)).toEqual([
      "Kalmar kommun",
      "Utvärdering av klimatarbetet 2021, kommunernas test, 2021 års upplaga",
      "Sammanställd med Klimat den 23 november 2026 ur bladet ”Bedömning”. Siffrorna är de som gällde då.",
    ]);
  });

  it("has the key figures", () => {
    expect(rowsOf(draft).slice(3, 7)).toEqual([
      "Poäng | 54 | Andel av max | 0.806",
      "Maxpoäng | 67 | Bedömda | 40 av 40",
      "Kvar att vinna | 13 | Gräns | 0.8",
      "Över gränsen på 80 %.",
    ]);
  });

  it("lists the parameters as the sheet does, and names the weakest", () => {
    expect(under(draft, "Resultat per parameter")).toEqual([
      "Parameter | Poäng | Max | Kvar att vinna | Andel av max",
      "Mål, åtgärder och uppföljning | 15 | 15 | 0 | 1",
      "Organisation och förankring | 5 | 5 | 0 | 1",
      "Transporter | 10 | 12 | 2 | 0.8333",
      "Energi | 10 | 11 | 1 | 0.9091",
      "Samhällsplanering | 8 | 11 | 3 | 0.7273",
      "Upphandling | 4 | 8 | 4 | 0.5",
      "Kommunikation och samarbete | 2 | 5 | 3 | 0.4",
      "Summa | 54 | 67 | 13 | 0.806",
      "I egen färg i diagrammet, som svagast: ”Upphandling” och ”Kommunikation och samarbete”.",
    ]);
  });

  it("draws the shares, the weakest in the colour of the marks", () => {
    const [chart] = draft.charts;
    expect(chart?.series[0]?.marked).toEqual([
      { index: 5, color: "#CE7200" },
      { index: 6, color: "#CE7200" },
    ]);
    expect(plain(chart?.description ?? "")).toContain(
      "”Upphandling” 50 %; ”Kommunikation och samarbete” 40 %",
    );
    const named = draft.cells.filter(
      ({ row, column }) =>
        column === 0 &&
        row >= (chart?.categories.row ?? 0) &&
        row < (chart?.categories.row ?? 0) + (chart?.categories.rowCount ?? 0),
    );
    expect(named.map(({ content }) => content).at(-1)).toBe("Kommunikation och samarbete");
  });

  it("names the strongest, with all that share a place", () => {
    expect(under(draft, "Starkast")).toEqual([
      "Mål, åtgärder och uppföljning: 15 av 15 poäng, 100 %",
      "Organisation och förankring: 5 av 5 poäng, 100 %",
      "Energi: 10 av 11 poäng, 91 %",
    ]);
  });

  it("lists the criteria where most is left to gain", () => {
    expect(under(draft, "Mest kvar att vinna")).toEqual([
      "Kriterium | Poäng | Max | Kvar att vinna | Kommentar",
      "Upphandling | 4 | 8 | 4 | ",
      "6.1 Klimatkrav ställs i de upphandlingar som påverkar klimatet mest | 2 | 5 | 3 | Fordon och livsmedel, ännu inte bygg.",
      "6.3 Det kontrolleras att leverantörerna uppfyller klimatkraven | 0 | 1 | 1 | ",
      "Kommunikation och samarbete | 2 | 5 | 3 | ",
      "7.1 Kommunen driver ett klimatnätverk med det lokala näringslivet | 1 | 2 | 1 | Nätverket startade i år.",
      "7.3 Skolor och förskolor arbetar med klimatfrågan tillsammans med kommunen | 0 | 1 | 1 | ",
      "7.4 Invånarna bjuds in till dialog om klimatarbetet varje år | 0 | 1 | 1 | ",
    ]);
  });

  it("has the base requirements, emissions, findings and a press text", () => {
    expect(under(draft, "Baskrav").slice(0, 3)).toEqual([
      "Alla 4 baskrav är uppfyllda.",
      "Krav | Uppfyllt",
      "Kommunen inventerar sina utsläpp av växthusgaser fortlöpande | Ja",
    ]);
    expect(under(draft, "Utsläpp per invånare")).toEqual([
      "Utsläppen per invånare har minskat med 54 % från 1990 till 2020.",
      "År | Utsläpp, ton | Invånare | Ton per invånare",
      "1990 | 560000 | 56000 | 10",
      "2020 | 322000 | 70000 | 4.6",
      "Gas: alla växthusgaser, CO₂e. Avgränsning: geografiskt område. Källa: Nationella emissionsdatabasen och SCB.",
    ]);
    expect(under(draft, "Kvarstående anmärkningar")).toEqual(["Inget i arbetsboken behöver ses över."]);
    expect(under(draft, "Utkast till presstext")).toEqual([
      "Kalmar kommun når 81 % i utvärderingen av klimatarbetet",
      "Kalmar kommun har fått 54 av 67 möjliga poäng, 81 %, i utvärderingen av klimatarbetet 2021. Alla baskrav för att delta är uppfyllda.",
      "Starkast är ”Mål, åtgärder och uppföljning” och ”Organisation och förankring”, med full poäng. Mest finns kvar att vinna i ”Upphandling” (4 poäng) och ”Kommunikation och samarbete” (3 poäng).",
      "Utsläppen per invånare minskade med 54 % mellan 1990 och 2020. Gas: alla växthusgaser, CO₂e. Avgränsning: geografiskt område. Källa: Nationella emissionsdatabasen och SCB.",
    ]);
  });

  it("is a page on A4 that is never read as an assessment", () => {
    expect(draft).toMatchObject({ name: "Rapport Kalmar kommun 2021", role: "output" });
    expect(draft.page).toEqual({
      orientation: "portrait",
      titleRows: 0,
      footer: "Kalmar kommun 2021 – utvärdering av klimatarbetet",
    });
  });

  it("is written in English as well", () => {
    const english = draftOf({ ...kalmar, emissions }, "en");
    expect(english.name).toBe("Report Kalmar kommun 2021");
    expect(under(english, "Draft press text").slice(0, 3)).toEqual([
      "Kalmar kommun reaches 81% in the assessment of its climate work",
      "Kalmar kommun has been given 54 of 67 possible points, 81%, in the assessment of its climate work 2021. All base requirements for taking part are met.",
      "The strongest areas are “Mål, åtgärder och uppföljning” and “Organisation och förankring”, with full marks. Most is left to gain in “Upphandling” (4 points) and “Kommunikation och samarbete” (3 points).",
    ]);
  });
});

describe("what has changed since the evaluation before", () => {
  const before = (year: number, points: Readonly<Record<string, number>>) =>
    assessmentSheet(kalmarRows(points), `Kalmar kommun ${String(year)}`, String(year));
  const now = assessmentSheet(kalmarRows(), "Kalmar kommun 2021", "2021");
  const since = (...sheets: readonly ReturnType<typeof before>[]) => draftOf(reportInput([...sheets, now]));

  it("is told parameter by parameter in percent, with the largest rise and fall", () => {
    const draft = since(before(2016, {}), before(2018, { "6.2": 0, "4.6": 1, "6.4": 0 }));
    expect(under(draft, "Sedan 2018").slice(0, 4)).toEqual([
      "Från 79 % till 81 %, +1,5 procentenheter. Det är andelarna som jämförs, eftersom maxpoängen kan skilja sig mellan åren. Ökade mest: ”Upphandling” (+25,0). Minskade mest: ”Energi” (-9,1).",
      "Parameter | 2018 | 2021 | Procentenheter",
      "Mål, åtgärder och uppföljning | 1 | 1 | 0",
      "Organisation och förankring | 1 | 1 | 0",
    ]);
    expect(under(draft, "Sedan 2018").at(-1)).toBe("Summa | 0.791 | 0.806 | 1.4925");
    expect(under(draft, "Utkast till presstext").at(-1)).toBe(
      "Sedan 2018 har andelen av de möjliga poängen ökat från 79 % till 81 %.",
    );
  });

  it.each([
    ["another municipality", [assessmentSheet(kalmarRows({ "6.1": 0 }), "Växjö kommun 2018", "Växjö")]],
    ["a later year", [before(2024, { "6.1": 5 })]],
    ["a year that stands twice", [before(2018, {}), assessmentSheet(kalmarRows(), "Kalmar kommun 2018", "x")]],
    ["a year without a result", [before(2018, Object.fromEntries(kalmarRows().map(([, number]) => [number, NaN])))]],
  ])("leaves out %s", (_, sheets) => {
    expect(rowsOf(since(...sheets)).filter((row) => row.startsWith("Sedan"))).toEqual([]);
  }); // prettier-ignore
});

describe("an assessment that is not an ordinary one", () => {
  const one = (max: Row[3], points: Row[4], parameter = "Energi", text = "Solel"): Row => [
    parameter, "1", text, max, points, "",
  ]; // prettier-ignore
  const of = (...rows: readonly Row[]) => draftOf(reportInput([assessmentSheet(rows)]));

  it.each<[string, readonly Row[], string, readonly string[]]>([
    ["half-way", [one(4, 3), one(4, "", "Skog", "Bete")], "Resultat per parameter", ["Skog | – | 4 | – | ej bedömd", "Summa | 3 | 8 | 5 | 0.375"]],
    ["half-way, in the press", [one(4, 3), one(4, "", "Skog", "Bete")], "Utkast till presstext", ["Hittills är 1 av 2 kriterier bedömda, så resultatet kan ändras."]],
    ["half-way, in its findings", [one(4, 3), one(4, "", "Skog", "Bete")], "Kvarstående anmärkningar", ["Ej bedömda än: Bedömning!E5."]],
    ["not assessed at all", [one(4, ""), one(4, "", "Skog", "Bete")], "Resultat per parameter", ["Energi | – | 4 | – | ej bedömd", "Summa | – | 8 | – | –"]],
    ["without a result, in the press", [one(4, ""), one(4, "", "Skog", "Bete")], "Utkast till presstext", ["Det finns ingen presstext förrän utvärderingen har ett resultat."]],
    ["stopped", [one(4, "två"), one(4, 2, "Skog", "Bete")], "Resultat per parameter", ["Energi | – | – | – | går inte att räkna", "Summa | – | – | – | –"]],
    ["stopped, in its ranking", [one(4, "två"), one(4, 2, "Skog", "Bete")], "Starkast", ["Parametrarna går inte att rangordna än."]],
    ["not applicable in a parameter", [one(4, "–"), one(4, 2, "Skog", "Bete")], "Resultat per parameter", ["Energi | – | – | – | ej tillämplig", "Summa | 2 | 4 | 2 | 0.5"]],
    ["without a maximum", [one("", 3), one(4, 2, "Skog", "Bete")], "Resultat per parameter", ["Energi | 3 | – | – | maxpoäng saknas", "Summa | 5 | – | – | –"]],
    ["alike everywhere", [one(4, 2), one(8, 4, "Skog", "Bete")], "Starkast", ["Alla parametrar har samma andel, 50 %."]],
    ["criteria that nobody has assessed", [one(2, 2), one(4, "", "Skog", "Bete"), one(4, 3, "Skog", "Gallring")], "Mest kvar att vinna", ["1 Bete | – | 4 | 4 | ej bedömd", "1 Gallring | 3 | 4 | 1 | "]],
  ])("%s", (_, rows, heading, expected) => {
    const found = under(of(...rows), heading);
    for (const row of expected) expect(found.join("\n")).toContain(row);
  }); // prettier-ignore

  it.each<[string, readonly Row[], string]>([
    ["stopped", [one(4, "två"), one(4, 2, "Skog", "Bete")], "Det finns ingen summa än: poängen i en cell går inte att räkna (Bedömning!E4)."],
    ["not assessed", [one(4, "")], "Inget är bedömt än."],
    ["not applicable", [one(4, "–")], "Alla kriterier är markerade som ej tillämpliga, så det finns inget att summera."],
    ["no maximum", [one("", 3), one(4, 1, "Skog")], "4 poäng. Andelen går inte att räkna ut: ett kriterium saknar maxpoäng (Bedömning!D4)."],
  ])("says so in the place of the figures: %s", (_, rows, expected) => {
    const found = rowsOf(of(...rows));
    expect(found[3]).toMatch(/^Poäng \| – \| Bedömda \| \d+ av \d+$/);
    expect(found[4]).toContain(expected);
  }); // prettier-ignore

  it("has neither a table nor a chart of parameters where there are none", () => {
    const { assessment } = kalmar;
    const none = {
      ...assessment,
      source: { ...assessment.source, parameters: [] },
      result: { ...assessment.result, parameters: [] },
    };
    const draft = draftOf({ ...kalmar, assessment: none });
    expect(under(draft, "Resultat per parameter")).toEqual(["Utvärderingen namnger inga parametrar."]);
    expect(draft.charts).toEqual([]);
    expect(rowsOf(draft)).not.toContain("Starkast");
  });

  it("counts criteria and findings that are too many for a paper", () => {
    const rows = Array.from({ length: 40 }, (_, at): Row =>
      one(4, 2 + (at % 2) * 3, "Skog", `Kriterium ${String(at)}`),
    );
    const many = under(of(...rows), "Kvarstående anmärkningar");
    expect(many.at(-1)).toBe("och 8 anmärkningar till i arbetsboken");
    const gains = Array.from({ length: 11 }, (_, at): Row => one(4, 1, "Skog", `Kriterium ${String(at)}`));
    expect(under(of(one(1, 1), ...gains), "Mest kvar att vinna").at(-1)).toBe(
      "och 3 kriterier till med poäng kvar",
    );
  });

  it("keeps what is not asked for out", () => {
    const draft = draftOf({ ...kalmar, emissions, parts: new Set() });
    const headings = draft.cells.filter(({ look }) => look === "heading").map(({ content }) => content);
    expect(headings.slice(1)).toEqual(["Resultat per parameter", "Starkast", "Mest kvar att vinna"]);
  });
});

describe("every report", () => {
  const hostile: readonly Row[] = ["=1+1", "+46", "-x", "@SUM(A1)", long].map((text, at) => [
    text, "=2", `${text} ${long}`, 4, at, `=${text}`,
  ]); // prettier-ignore
  const inputs: readonly (readonly [string, ReportInput])[] = [
    ["Kalmar", { ...kalmar, emissions }],
    ["names that look like formulas", reportInput([assessmentSheet(hostile, `Kommun: =${long} 2021`)])],
    ["nothing assessed", reportInput([assessmentSheet(kalmarRows().map(([a, b, c, d, , f]) => [a, b, c, d, "", f]))])],
    ["a region", reportInput([assessmentSheet([["Energi", "1", "Solel", 3, 2, ""]], "Region Skåne 2024")])],
  ]; // prettier-ignore

  it.each(inputs)("has one cell at most in a place, and none outside the page: %s", (_, input) => {
    const draft = draftOf(input);
    const places = draft.cells.flatMap(({ row, column, span = 1 }) =>
      Array.from({ length: span }, (__, right) => `${String(row)}:${String(column + right)}`),
    );
    expect(new Set(places).size).toBe(places.length);
    expect(Math.max(...draft.cells.map(({ column, span = 1 }) => column + span))).toBe(
      draft.columnWidths.length,
    );
  });

  it.each(inputs)("holds texts and numbers, and no formula: %s", (_, input) => {
    for (const { content } of draftOf(input).cells)
      expect(typeof content === "object" && content !== null).toBe(false);
  });

  it.each(inputs)("leaves the cells under its chart free: %s", (_, input) => {
    const draft = draftOf(input);
    for (const { place } of draft.charts) {
      const covered = draft.cells.filter(({ row }) => row >= place.row && row < place.row + place.rowCount);
      expect(covered).toEqual([]);
    }
  });

  it.each(inputs)("has a height for each row of text that runs over several columns: %s", (_, input) => {
    const draft = draftOf(input);
    const heights = new Map(draft.rowHeights.map(({ row, height }) => [row, height]));
    const tall = draft.cells.filter(
      ({ content, look, span = 1 }) =>
        typeof content === "string" && span === 5 && (looks[look] as CellLook).wrap && content.length > 120,
    );
    for (const { row } of tall) expect(heights.get(row)).toBeGreaterThanOrEqual(35);
  });
});
