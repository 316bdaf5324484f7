import type { Compared } from "../../../src/reading/comparing/compared";
import { comparisonDraft } from "../../../src/sheets/comparison/comparisonDraft";
import type { DraftCell, SheetDraft } from "../../../src/sheets/draft";
import { choices, type Criterion } from "../../reading/comparing/choices";

const draftOf = (all: readonly Compared[], locale: "sv" | "en" = "sv") =>
  comparisonDraft(all, locale, "Jämförelse");

/** A draft as rows of what its cells say; shares as whole percent, blanks as "". */
function said({ cells }: SheetDraft): string[] {
  const rows: string[][] = [];
  for (const { row, column, content, look } of cells) (rows[row] ??= [])[column] = wordOf(content, look);
  return Array.from(rows, (row) => Array.from(row ?? [], (word) => word ?? "").join(" | "));
}

function wordOf(content: DraftCell["content"], look: string): string {
  if (content === null) return "";
  if (typeof content === "number" && /percent/i.test(look)) return `${String(Math.round(100 * content))} %`;
  if (typeof content === "number") return String(Math.round(10 * content) / 10);
  return typeof content === "object" ? content.formula : String(content).replace(/\s/g, " ");
}

/** Three of one edition, two of them alike, one of another, and one without a result; the last is from a file. */
const some = choices({
  "Kalmar 2021": [["Energi", 10, 9], ["Transporter", 10, 5]],
  "Växjö 2021": [["Energi", 10, 5], ["Transporter", 10, 9]],
  "Nybro 2021": [["Energi", 10, 2], ["Transporter", 10, 4]],
  "Region 2021": [["Ledarskap", 5, 2], ["Energi", 5, 4]],
  "Torsås 2021": [["Energi", 10, "två"], ["Transporter", 10, 4]],
}).map((one, at, all) => (at === all.length - 1 ? { ...one, file: "Torsås.xlsx" } : one)); // prettier-ignore

describe("the comparison sheet", () => {
  const sheet = draftOf(some);
  const rows = said(sheet);

  it("ranks with ties, shows every parameter of any of them, and leaves blank what one does not have", () => {
    expect(rows.slice(3, 4)).toEqual([
      "Plats | Utvärdering | Poäng | Max | Andel | Energi | Transporter | Ledarskap | Fil",
    ]);
    expect(rows.slice(11, 15)).toEqual([
      "1 | Kalmar 2021 | 14 | 20 | 70 % | 90 % | 50 % |  | ",
      "1 | Växjö 2021 | 14 | 20 | 70 % | 50 % | 90 % |  | ",
      "3 | Region 2021 | 6 | 10 | 60 % | 80 % |  | 40 % | ",
      "4 | Nybro 2021 | 6 | 20 | 30 % | 20 % | 40 % |  | ",
    ]);
  });

  it("has median, quartiles and the best for the whole and for each parameter", () => {
    expect(rows.slice(4, 10)).toEqual([
      " | Högst |  |  | 70 % | 90 % | 90 % | 40 % | ",
      " | Övre kvartil |  |  | 70 % | 83 % | 60 % | 40 % | ",
      " | Median |  |  | 65 % | 65 % | 45 % | 40 % | ",
      " | Undre kvartil |  |  | 52 % | 43 % | 40 % | 40 % | ",
      " | Lägst |  |  | 30 % | 20 % | 40 % | 40 % | ",
      " | Bäst |  |  | Kalmar 2021, Växjö 2021 | Kalmar 2021 | Växjö 2021 | Region 2021 | ",
    ]);
  });

  it("says why shares are compared, and names those without a result with the reason", () => {
    expect(rows[1]).toBe(
      "5 utvärderingar efter plats, den högsta andelen av maxpoängen först. Lika andelar delar plats. En av dem är läst ur en fil.",
    );
    expect(rows[2]).toBe(
      "Maxpoängen skiljer sig, från 10 till 20 poäng, och därför jämförs andelar och inte poäng.",
    );
    expect(rows.slice(16)).toEqual([
      "Utan resultat",
      "Rangordningen kan ändras när de här har fått ett resultat.",
      " | Torsås 2021 | har poäng som inte går att räkna (Torsås.xlsx)",
    ]);
  });

  it("shades shares alone: the whole as bars, the parameters as a heat map", () => {
    expect(sheet.shades).toEqual([
      { area: { row: 11, column: 4, rowCount: 4, columnCount: 1 }, kind: "bars" },
      { area: { row: 11, column: 5, rowCount: 4, columnCount: 3 }, kind: "heatMap" },
    ]);
    expect(sheet).toMatchObject({ name: "Jämförelse", role: "output", frozen: { rows: 4, columns: 2 } });
    expect(sheet.columnWidths).toHaveLength(9);
  });
});

it("is in English where it is asked for", () => {
  expect(said(draftOf(some, "en"))[3]).toMatch(/^Place \| Assessment \| Points/);
});

it("counts the best where they are too many to name", () => {
  const alike = Object.fromEntries(["A", "B", "C", "D"].map((name) => [name, [["Energi", 4, 3]] as const]));
  expect(said(draftOf(choices(alike)))[9]).toBe(" | Bäst |  |  | 4 utvärderingar | 4 utvärderingar");
});

it("keeps a name that looks like a formula a text", () => {
  const { cells } = draftOf(choices({ "=1+1": [["Energi", 4, 3]], B: [["Energi", 4, 2]] }));
  expect(cells.filter(({ content }) => content === "=1+1")).not.toHaveLength(0);
  expect(cells.some(({ content }) => typeof content === "object" && content !== null)).toBe(false);
});

describe("the years", () => {
  const kalmar: readonly (readonly [string, readonly Criterion[]])[] = [
    ["Kalmar 2024", [["Energi", 8, 6], ["Transporter", 10, 3], ["Upphandling och inköp", 4, 1]]],
    ["Kalmar 2019", [["Energi", 4, 2], ["2. TRANSPORTER", 10, 5]]],
    ["Kalmar 2021", [["Energi", 4, 3], ["Transporter", 10, ""]]],
    ["Växjö 2021", [["Energi", 4, 3]]],
  ]; // prettier-ignore
  const sheet = draftOf(choices(Object.fromEntries(kalmar)));
  const all = said(sheet);
  const start = all.indexOf("Utvärderingar över åren");
  const rows = all.slice(start);

  it("has a block for each municipality with several, parameters by year in percent, and the change", () => {
    expect(rows.slice(0, 10)).toEqual([
      "Utvärderingar över åren",
      "I procent, eftersom maxpoängen ändras mellan upplagorna.",
      "",
      " | Kalmar",
      " | 2019 → 2024: 50 % → 45 %, −4,5 procentenheter. Ökade mest: Energi (+25,0). Minskade mest: Transporter (−20,0).",
      " | Parameter | 2019 | 2021 | 2024 | Ändring",
      " | Hela utvärderingen | 50 % | 21 % | 45 % | -4.5",
      " | Energi | 50 % | 75 % | 75 % | 25",
      " | Transporter | 50 % |  | 30 % | -20",
      " | Upphandling |  |  | 25 % | ",
    ]);
    expect(sheet.frozen).toEqual({ rows: 0, columns: 2 });
  });

  it("draws a line for the whole and for each parameter, with a text for those who cannot see it", () => {
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts[0]).toMatchObject({
      kind: "line",
      values: "shares",
      categories: { row: start + 5, column: 2, rowCount: 1, columnCount: 3 },
    });
    expect(sheet.charts[0]?.description.replace(/\s/g, " ")).toBe(
      "En linje för helheten och en för varje parameter, från 2019 till 2024. Helheten: 2019 50 %, 2021 21 %, 2024 45 %.",
    );
    expect(sheet.charts[0]?.series.map(({ name, values }) => [name, values.row - start])).toEqual([
      ["Hela utvärderingen", 6],
      ["Energi", 7],
      ["Transporter", 8],
      ["Upphandling", 9],
    ]);
  });

  it("leaves charts out where there are too many municipalities to draw", () => {
    const years = Array.from({ length: 13 }, (_, at) => [2019, 2021].map((year) => `Kommun ${String(at)} ${String(year)}`)); // prettier-ignore
    const many = draftOf(choices(Object.fromEntries(years.flat().map((name) => [name, [["Energi", 4, 3]] as const])))); // prettier-ignore
    expect(many.charts).toEqual([]);
    expect(said(many).filter((row) => /^ \| Kommun \d+$/.test(row))).toHaveLength(13);
  });
});
