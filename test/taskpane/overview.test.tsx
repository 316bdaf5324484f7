import { screen, waitFor, within } from "@testing-library/react";
import { showPane } from "./support/render";
import {
  kalmarRows,
  sheetWith,
  stateOf,
  stateWith,
  weightedSheet,
  withPoints,
  type Row,
} from "./support/workbook";
import { defaultSettings } from "../../src/session/settings";

const kalmar = stateWith(kalmarRows);

/** The rows with more points possible in the first one of a parameter. */
function withMax(rows: readonly Row[], parameter: string, more: number): readonly Row[] {
  const first = rows.findIndex((row) => row.parameter === parameter);
  return rows.map((row, index) => (index === first ? { ...row, max: Number(row.max) + more } : row));
}

const regionRows: readonly Row[] = [
  "Ledarskap, nätverk och samordning",
  "Regionens egen verksamhet",
  "Transporter och samhällsplanering",
  "Energi",
].map((parameter) => ({ parameter, criterion: `Mål för ${parameter}`, max: 4, points: 2 }));

/** What the parameter list says, an item a line: "Upphandling 50 % | 4 av 8 poäng · 4 kvar · plats 6 av 7 Svagast". */
function parameterLines(): string[] {
  const list = within(screen.getByRole("region", { name: "Parametrar" })).getByRole("list");
  return within(list)
    .getAllByRole("listitem")
    .map((item) => Array.from(item.children, ({ textContent }) => plain(textContent)))
    .map((lines) => lines.filter((line) => line !== "").join(" | "));
}

/** Hard spaces, as in "81 %", are spaces to a reader. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

describe("the overview of Kalmar 2021", () => {
  it("names the assessment and how it was read", () => {
    showPane(kalmar);
    expect(screen.getByRole("heading", { level: 1, name: "Kalmar 2021" })).toBeVisible();
    expect(
      screen.getByText(
        "Jag läste 40 kriterier i Bedömning!A3:D43; poäng från kolumn D, maxpoäng från kolumn C.",
      ),
    ).toBeVisible();
  });

  it.each([
    ["the 2021 edition", kalmarRows, "Kommunernas test, upplaga 2021, 67 poäng"],
    [
      "the published maxima",
      withMax(kalmarRows, "Samhällsplanering och byggande", -1),
      "Kommunernas test, 66 poäng",
    ],
    ["other maxima", withMax(kalmarRows, "Energi", 3), "Kommunernas test, upplaga 2021, med andra maxpoäng"],
    ["a test without public maxima", regionRows, "Regionernas test"],
    ["a parameter of one's own", kalmarRows.slice(15), null],
  ])("says which edition it is: %s", (_, rows, words) => {
    showPane(stateWith(rows));
    const found = screen.queryByText(/ernas test/);
    if (words === null) expect(found).toBeNull();
    else expect(found).toHaveTextContent(new RegExp(`^${words}$`));
  });

  it.each([
    ["sv", "Summa", "54 av 67 poäng 13 poäng kvar att vinna", "81\u00a0%", "40 av 40 bedömda"],
    ["en", "Total", "54 of 67 points 13 points left to gain", "81%", "40 of 40 assessed"],
  ] as const)("says total, percent and progress in %s", (locale, region, total, percent, progress) => {
    showPane(kalmar, { locale });
    const card = screen.getByRole("region", { name: region });
    expect(card).toHaveTextContent(total);
    expect(within(card).getByRole("meter")).toHaveAttribute("aria-valuenow", "81");
    expect(within(card).getByRole("meter")).toHaveAttribute("aria-valuetext", percent);
    expect(within(card).getByRole("progressbar")).toHaveAttribute("aria-valuetext", progress);
  });

  it.each([
    ["sv", ["Ja", "Ja"], "Alla 2 baskrav är uppfyllda."],
    ["sv", ["Nej", ""], "0 av 2 baskrav uppfyllda, 1 ej uppfyllt, 1 obesvarat: Baskrav!B2, Baskrav!B3"],
    ["en", ["Ja", "Nej"], "1 of 2 base requirements met, 1 not met: Baskrav!B3"],
  ] as const)("says in %s whether base requirements answered %j are met", (locale, answers, line) => {
    const texts = ["Har mål för utsläppen", "Har en plan med åtgärder"];
    const values = [["Krav", "Uppfyllt"], ...texts.map((text, index) => [text, answers[index] ?? ""])];
    const gate = { sheet: "Baskrav", row: 0, column: 0, values, formulas: values, tables: [], own: [] };
    showPane(stateOf([sheetWith(kalmarRows), gate]), { locale });
    const card = screen.getByRole("region", { name: locale === "sv" ? "Summa" : "Total" });
    expect(card).toHaveTextContent(line);
  });

  it("lists the parameters from weakest to strongest with points, percent, place, ties and marks", () => {
    showPane(kalmar);
    expect(parameterLines()).toEqual([
      "Kommunikation och samarbete 40 % | 2 av 5 poäng · 3 kvar · plats 7 av 7 Svagast",
      "Upphandling 50 % | 4 av 8 poäng · 4 kvar · plats 6 av 7 Svagast",
      "Samhällsplanering 73 % | 8 av 11 poäng · 3 kvar · plats 5 av 7",
      "Transporter 83 % | 10 av 12 poäng · 2 kvar · plats 4 av 7",
      "Energi 91 % | 10 av 11 poäng · 1 kvar · plats 3 av 7",
      "Mål, åtgärder och uppföljning 100 % | 15 av 15 poäng · delad plats 1 av 7 Starkast",
      "Organisation och förankring 100 % | 5 av 5 poäng · delad plats 1 av 7 Starkast",
    ]);
  });

  it("marks as many of the weakest as the workbook's setting says", () => {
    showPane(stateWith(kalmarRows, { settings: { ...defaultSettings, weakestCount: 3 } }));
    expect(screen.getAllByText("Svagast")).toHaveLength(3);
  });

  it("follows a change in the sheet", () => {
    const { tell } = showPane(kalmar);
    tell(stateWith(withPoints(kalmarRows, { 39: 1 })));
    expect(screen.getByRole("region", { name: "Summa" })).toHaveTextContent("55 av 67 poäng");
    expect(parameterLines()[1]).toBe(
      "Kommunikation och samarbete 60 % | 3 av 5 poäng · 2 kvar · plats 6 av 7 Svagast",
    );
  });

  it("says that nothing needs a closer look", () => {
    showPane(kalmar, { locale: "en" });
    expect(screen.getByText("Nothing in the sheet needs a closer look.")).toBeVisible();
    expect(screen.getByRole("tab", { name: "Findings" })).toBeVisible();
  });

  it("says how many findings there are, and leads to them", async () => {
    const { user } = showPane(stateWith(withPoints(kalmarRows, { 0: "två", 1: "1,5" })));
    expect(screen.getByRole("tab", { name: "Anmärkningar 2" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "2 anmärkningar att titta på" }));
    expect(await screen.findByRole("region", { name: "Anmärkningar" })).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole("tab", { name: "Anmärkningar 2" })).toHaveFocus();
    });
  });
});

describe("an assessment with weights", () => {
  it.each([
    ["sv", 0.65, "10 av 13 poäng", "77\u00a0%", "Viktad andel 65 %, som är den bladet anger."],
    ["sv", 0.7692, "10 av 13 poäng", "77\u00a0%", "Viktad andel 65 %; bladet anger den oviktade."],
    ["en", null, "10 of 13 points", "77%", "Weighted share 65%."],
    ["en", 0.65, "10 of 13 points", "77%", "Weighted share 65%, which is the one that the sheet states."],
  ] as const)("shows in %s the weighted share beside the other where %j is stated", (...given) => {
    const [locale, stated, total, percent, line] = given;
    showPane(stateOf([weightedSheet(stated)]), { locale });
    const card = screen.getByRole("region", { name: locale === "sv" ? "Summa" : "Total" });
    expect(card).toHaveTextContent(total);
    expect(within(card).getByRole("meter")).toHaveAttribute("aria-valuetext", percent);
    expect(plain(within(card).getByText(/^(Viktad|Weighted)/).textContent)).toBe(line);
  });

  it("shows it for parameters whose criteria weigh", () => {
    showPane(stateOf([weightedSheet(null)]));
    expect(parameterLines()[0]).toBe(
      "Energi 75 % | 6 av 8 poäng · 2 kvar · viktat 70 % · plats 2 av 2 Svagast",
    );
  });

  it("shows none while points cannot be counted", () => {
    showPane(stateOf([weightedSheet(null, "två")]));
    expect(screen.queryByText(/^Viktad/)).not.toBeInTheDocument();
  });

  it("shows none where nothing weighs", () => {
    showPane(kalmar);
    expect(screen.queryByText(/[Vv]ikta/)).not.toBeInTheDocument();
  });
});

describe("a total that is not final", () => {
  it("says how many criteria are not assessed, in all and by parameter", () => {
    showPane(stateWith(withPoints(kalmarRows, { 38: "", 39: "" })));
    const card = screen.getByRole("region", { name: "Summa" });
    expect(card).toHaveTextContent("38 av 40 bedömda");
    expect(card).toHaveTextContent("De 2 kriterier som inte är bedömda ger 0 poäng än så länge.");
    expect(parameterLines()[0]).toContain("2 ej bedömda");
  });

  it("shows no total while points cannot be counted, but the cell that stops it", async () => {
    const { session, user } = showPane(stateWith(withPoints(kalmarRows, { 0: "två" })));
    const card = screen.getByRole("region", { name: "Summa" });
    expect(card).toHaveTextContent("Ingen summa än");
    expect(card).not.toHaveTextContent("av 67");
    expect(within(card).queryByRole("meter")).not.toBeInTheDocument();
    await user.click(within(card).getByRole("button", { name: "Gå till Bedömning!D4" }));
    expect(session.asked).toEqual([{ action: "goTo", cell: { sheet: "Bedömning", row: 3, column: 3 } }]);
  });

  it("places no parameter while points somewhere cannot be counted", () => {
    showPane(stateWith(withPoints(kalmarRows, { 0: "två" })));
    expect(screen.queryByText(/plats/)).not.toBeInTheDocument();
    expect(parameterLines().at(-1)).toBe("Mål, åtgärder och uppföljning – | går inte att räkna: D4");
  });

  it("shows points without percent where a maximum is missing, and says where", () => {
    showPane(stateWith(kalmarRows.map((row, index) => (index === 0 ? { ...row, max: "" } : row))));
    const card = screen.getByRole("region", { name: "Summa" });
    expect(card).toHaveTextContent("54 poäng");
    expect(card).toHaveTextContent("Procenten går inte att räkna ut: ett kriterium saknar maxpoäng: C4");
    expect(within(card).queryByRole("meter")).not.toBeInTheDocument();
  });

  it("marks and places nothing while nothing is assessed", () => {
    showPane(stateWith(kalmarRows.map((row) => ({ ...row, points: "" }))));
    expect(screen.getByRole("region", { name: "Summa" })).toHaveTextContent(
      "Inget är bedömt än 67 möjliga poäng",
    );
    expect(screen.queryByText(/Svagast|plats/)).not.toBeInTheDocument();
    expect(parameterLines()[0]).toContain("Mål, åtgärder och uppföljning");
  });

  it("says that everything is not applicable", () => {
    showPane(stateWith(kalmarRows.map((row) => ({ ...row, points: "–" }))));
    expect(screen.getByRole("region", { name: "Summa" })).toHaveTextContent("Inget att summera");
  });

  it("lists a parameter that is not applicable last, without percent", () => {
    showPane(stateWith(withPoints(kalmarRows, { 36: "–", 37: "–", 38: "–", 39: "–" })));
    expect(parameterLines().at(-1)).toBe("Kommunikation och samarbete – | Ej tillämplig");
  });
});

it("shows markup in names as text", () => {
  const parameter = "<script>alert(1)</script>";
  showPane(stateWith(kalmarRows.map((row) => ({ ...row, parameter }))));
  expect(parameterLines()).toHaveLength(1);
  expect(screen.getByText(parameter)).toBeVisible();
  expect(document.querySelector("script")).toBeNull();
});
