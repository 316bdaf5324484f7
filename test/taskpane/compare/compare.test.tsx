import { screen, within } from "@testing-library/react";
import { rankingOf } from "../../../src/reading/comparing/ranking";
import { choicesOf } from "../../../src/session/choicesOf";
import { aFew, listOfMany } from "../support/manyAssessments";
import { showView } from "../support/render";
import { twoWays } from "../support/twoWays";
import { kalmarRows, sheetWith, stateOf, stateWith } from "../support/workbook";

const few = stateOf(aFew);

const region = (name: string) => within(screen.getByRole("region", { name }));
const combobox = (name: string) => screen.getByRole("combobox", { name });

/** The cells of a table without its headings, "|" between them and spaces as they are read. */
const cellsIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s/g, " ")).join(" | "));
const ranking = () => cellsIn(screen.getByRole("table", { name: "Rangordning" }));

describe("the ranking", () => {
  it("has place, name, points, percent and the difference to the median", async () => {
    await showView("compare", few);
    expect(ranking()).toEqual([
      "1 delad | Kalmar 2021 | 54 av 67 | 81 % | 0,0",
      "1 delad | Växjö 2021 | 54 av 67 | 81 % | 0,0",
      "3 | Kalmar 2019 | 48 av 67 | 72 % | −9,0",
    ]);
    expect(region("Rangordning").getByText(/^median 80,6\s%$/)).toBeVisible();
  });

  it("is in English where the pane is", async () => {
    await showView("compare", few, { locale: "en" });
    expect(cellsIn(screen.getByRole("table", { name: "Ranking" })).at(-1)).toBe(
      "3 | Kalmar 2019 | 48 of 67 | 72% | -9.0",
    );
  });

  it("is ordered by name, and by place again", async () => {
    const { user } = await showView("compare", few);
    const heading = (name: string) => screen.getByRole("columnheader", { name });
    await user.click(within(heading("Utvärdering")).getByRole("button"));
    expect(ranking().map((row) => row.split(" | ")[1])).toEqual(["Kalmar 2019", "Kalmar 2021", "Växjö 2021"]);
    expect(heading("Utvärdering")).toHaveAttribute("aria-sort", "ascending");
    expect(heading("Plats")).toHaveAttribute("aria-sort", "none");
    await user.click(within(heading("Plats")).getByRole("button"));
    expect(ranking()[0]).toMatch(/Kalmar 2021/);
  });

  it("is one of a parameter, however its name is written", async () => {
    const { user } = await showView("compare", few);
    await user.selectOptions(combobox("Resultat för"), "Kommunikation och samarbete");
    expect(ranking()[0]).toBe("1 | Kalmar 2019 | 3 av 5 | 60 % | +20,0");
    await user.selectOptions(combobox("Resultat för"), "Upphandling");
    expect(ranking()).toHaveLength(4);
    await user.selectOptions(combobox("Resultat för"), "Hela utvärderingen");
    expect(ranking()).toHaveLength(3);
  });

  it("shows the overview of the one whose name is clicked", async () => {
    const { user, views } = await showView("compare", few);
    await user.click(screen.getByRole("button", { name: "Kalmar 2019" }));
    expect(views.current()).toBe("overview");
    expect(screen.getByRole("heading", { level: 1, name: "Kalmar 2019" })).toBeVisible();
  });

  it("marks the chosen one", async () => {
    const { user } = await showView("compare", few);
    expect(screen.queryByRole("row", { current: true })).toBeNull();
    await user.selectOptions(combobox("Utvärdering"), "Växjö 2021");
    expect(screen.getByRole("row", { current: true })).toHaveTextContent("Växjö 2021");
  });

  it("names those without a result, why, and the cell", async () => {
    const { session, user } = await showView("compare", few);
    const without = region("Utan resultat");
    expect(without.getByRole("listitem")).toHaveTextContent(
      "Nybro 2021 Poäng som inte går att räkna: Nybro!D7",
    );
    await user.click(without.getByRole("button", { name: "Gå till Nybro!D7" }));
    expect(session.asked).toEqual([{ action: "goTo", cell: { sheet: "Nybro", row: 6, column: 3 } }]);
  });

  it("shows the chosen one also where it stands further down than the list goes", async () => {
    const many = stateOf([listOfMany(9)]);
    const lastPlaced = rankingOf(choicesOf(many.assessments), null).placed.at(-1)?.choice.name ?? "";
    const { user } = await showView("compare", many);
    const last = ranking().length;
    await user.selectOptions(combobox("Utvärdering"), lastPlaced);
    expect(ranking()).toHaveLength(last + 1);
    const row = screen.getByRole("row", { current: true });
    expect(row).toHaveTextContent(lastPlaced);
    expect(row).toHaveAttribute("aria-rowindex", "19");
    expect(screen.getByText("Visa 2 till")).toBeVisible();
  });

  it("starts short where there are many, and draws those in sight", async () => {
    // jsdom lays nothing out: the rows get the height that they have in a browser.
    const height = jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(53);
    const { user } = await showView("compare", stateOf([listOfMany(25)]));
    expect(screen.getByRole("table", { name: "Rangordning" })).toHaveAttribute("aria-rowcount", "51");
    expect(ranking()).toHaveLength(15);
    await user.click(screen.getByText("Visa 35 till"));
    const drawn = ranking().length;
    expect(drawn).toBeGreaterThan(15);
    expect(drawn).toBeLessThan(50);
    height.mockRestore();
  });
});

describe("the plot", () => {
  const figures = () => cellsIn(screen.getByRole("table", { name: "Procent per parameter" }));

  it("has a row for each parameter, said in words", async () => {
    const { user } = await showView("compare", few);
    await user.selectOptions(combobox("Utvärdering"), "Kalmar 2019");
    const drawing = region("Per parameter").getByRole("img", { name: "Kommunikation och samarbete" });
    expect(drawing).toHaveAccessibleDescription(
      /^4 utvärderingar från 40\s% till 60\s%, median 40\s%\. Kalmar 2019: 60\s%\.$/,
    );
    expect(region("Per parameter").getAllByRole("img")).toHaveLength(7);
  });

  it("has the same figures as a table", async () => {
    await showView("compare", few);
    expect(figures()).toContain("Kommunikation och samarbete | 60 % | 40 % | 40 % | 40 % | 40 %");
    expect(figures()).toContain("Mål, åtgärder och uppföljning | 80 % | 100 % | 100 % | – | 100 %");
  });

  it("has the spread instead of dots where there are many", async () => {
    await showView("compare", stateOf([listOfMany(15)]));
    const table = screen.getByRole("table", { name: "Procent per parameter" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Parameter", "Lägst", "Undre kvartil", "Median", "Övre kvartil", "Högst"]);
  });

  it("names the parameters that cannot be compared", async () => {
    const other = [{ parameter: "Skog", criterion: "Skogsplan", max: 4, points: 2 }, ...kalmarRows];
    await showView(
      "compare",
      stateOf([sheetWith(kalmarRows), sheetWith(other, { sheet: "2", title: "Växjö 2021" })]),
    );
    expect(screen.getByText("Bara en utvärdering har ”Skog”; inget att jämföra med.")).toBeVisible();
  });
});

describe("the years", () => {
  it("say what changed, with the parameters that changed most", async () => {
    await showView("compare", few);
    const years = region("Över åren");
    expect(years.getByText(/^2019 → 2021: 72\s% → 81\s%, \+9,0 procentenheter\.$/)).toBeVisible();
    expect(years.getByText("Ökade mest: ”Organisation och förankring” (+40,0).")).toBeVisible();
    expect(years.getByText("Minskade mest: ”Kommunikation och samarbete” (−20,0).")).toBeVisible();
    expect(cellsIn(screen.getByRole("table", { name: "Procent per år" }))).toEqual(["Kalmar | 72 % | 81 %"]);
    expect(years.getByRole("img", { name: "Kalmar" })).toHaveAccessibleDescription(
      /^2019: 72\s%, 2021: 81\s%$/,
    );
  });

  it("are those of the chosen one's municipality, or of another that is chosen", async () => {
    const { user } = await showView("compare", stateOf([listOfMany(15)]));
    await user.selectOptions(combobox("Utvärdering"), "Kommun 7 2024");
    expect(combobox("Kommun eller region")).toHaveDisplayValue("Kommun 7");
    await user.selectOptions(combobox("Kommun eller region"), "Kommun 2");
    expect(region("Över åren").getByRole("img", { name: "Kommun 2" })).toBeVisible();
  });

  it("are not there where no municipality has several", async () => {
    await showView("compare", stateOf(aFew.slice(1)));
    expect(screen.queryByRole("region", { name: "Över åren" })).toBeNull();
  });
});

describe("with nothing to compare", () => {
  it.each([
    ["no assessment", stateOf([]), "Arbetsboken har ingen utvärdering än."],
    ["one assessment", stateWith(kalmarRows), "Arbetsboken har en utvärdering: Kalmar 2021."],
  ])("says what the view is for and what to do: %s", async (_, state, now) => {
    await showView("compare", state);
    expect(screen.getByRole("heading", { level: 1, name: "Jämför utvärderingar" })).toBeVisible();
    expect(screen.getByText(now)).toBeVisible();
    expect(screen.getByText(/^Samla två eller fler i en arbetsbok/)).toBeVisible();
  });

  it("leads to the question where cells wait for an answer", async () => {
    const { user, views } = await showView("compare", stateOf([twoWays]));
    await user.click(screen.getByRole("button", { name: "Välj" }));
    expect(views.current()).toBe("overview");
  });
});
