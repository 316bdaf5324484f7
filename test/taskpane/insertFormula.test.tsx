import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { SelectedCell } from "../../src/excel/selection";
import type { ReadyState } from "../../src/session";
import { showView } from "./support/render";
import { kalmarRows, sheetWith, stateOf, stateWith, withPoints } from "./support/workbook";

// The list is long, and every look at it by role reads all of it.
jest.setTimeout(30_000);

const kalmar = stateWith(kalmarRows);
const two = stateOf([
  sheetWith(kalmarRows, { sheet: "2021" }),
  sheetWith(withPoints(kalmarRows, { 39: 1 }), { sheet: "2024", title: "Kalmar 2024" }),
]);
const selected: SelectedCell = {
  sheet: { id: "sheet-2", name: "Resultat" },
  row: 8,
  column: 2,
  isProtected: false,
};

const opener = (name = "Infoga formel") => screen.getByRole("button", { name });
const field = () => screen.findByRole("searchbox", { name: "Sök funktion" });
const functions = () => within(screen.getByRole("group", { name: "Funktioner" }));
const headings = () => functions().getAllByRole("heading", { level: 2 });
const names = () => headings().map(({ textContent }) => textContent.split(" ")[0]);
const header = (id: string) => functions().getByRole("button", { name: new RegExp(`^${id} `) });
const formula = () => screen.getByRole("group", { name: "Formel" });
const result = () => screen.getByRole("group", { name: "Resultat just nu" });
const insert = () => screen.getByRole("button", { name: /^Infoga i / });

async function openList(state: ReadyState = kalmar) {
  const shown = await showView("formulas", state);
  await shown.user.click(opener());
  await field();
  return shown;
}

async function open(id: string, state: ReadyState = kalmar) {
  const shown = await openList(state);
  fireEvent.change(await field(), { target: { value: id } });
  await shown.user.click(header(id));
  return shown;
}

describe("the list of functions", () => {
  it("comes when it is asked for, with the focus on its search, and goes again", async () => {
    const { user } = await showView("formulas", kalmar);
    expect(opener()).toHaveAttribute("aria-expanded", "false");
    await user.click(opener());
    expect(await field()).toHaveFocus();
    expect(names()).toHaveLength(22);
    expect(opener()).toHaveAttribute("aria-expanded", "true");
    await waitFor(() => {
      expect(opener()).not.toHaveAttribute("aria-disabled", "true");
    });
    await user.click(opener());
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it.each([
    ["perc", ["PERCENT"]],
    ["forbattring", []],
    ["SVAGASTE", ["WEAKEST"]],
    ["svagaste forst", ["WEAKEST"]],
    ["klimat.total", ["TOTAL"]],
    ["utsläpp", ["EMISSIONREDUCTION"]],
    ["utslapp", ["EMISSIONREDUCTION"]],
    ["qwerty", []],
  ])("searches names and descriptions for %s", async (query, found) => {
    const { user } = await openList();
    await user.type(await field(), query);
    expect(
      functions()
        .queryAllByRole("heading")
        .map(({ textContent }) => textContent.split(" ")[0]),
    ).toEqual(found);
    const said = found.length === 0 ? "Ingen funktion passar in" : "1 funktion";
    expect(screen.getByText(new RegExp(`^${said}`))).toHaveAttribute("role", "status");
  });

  it("puts names that begin with the word first", async () => {
    const { user } = await openList();
    await user.type(await field(), "p");
    expect(names().slice(0, 2)).toEqual(["PERCENT", "POTENTIAL"]);
  });

  it("speaks English as well", async () => {
    const { user } = await showView("formulas", kalmar, { locale: "en" });
    await user.click(opener("Insert a formula"));
    await user.type(await screen.findByRole("searchbox", { name: "Search for a function" }), "weakest");
    expect(screen.getByRole("button", { name: /^WEAKEST Names of the weakest parameters/ })).toBeVisible();
  });
});

describe("a function", () => {
  it("shows its formula, its result and its help", async () => {
    await open("PERCENT");
    expect(formula()).toHaveTextContent("=KLIMAT.PERCENT()");
    expect(result()).toHaveTextContent(/81\s%/);
    const help = screen.getByRole("link", { name: "Mer om PERCENT" });
    expect(help).toHaveAttribute("href", "help/PERCENT.sv.html");
  });

  it("follows what is chosen", async () => {
    const { user } = await open("PERCENT");
    const parameter = screen.getByRole("combobox", { name: "Parameter" });
    expect(parameter).toHaveDisplayValue("Hela utvärderingen");
    await user.selectOptions(parameter, "Upphandling");
    expect(formula()).toHaveTextContent('=KLIMAT.PERCENT("Upphandling")');
    expect(result()).toHaveTextContent(/50\s%/);
  });

  it("follows the workbook", async () => {
    const { tell } = await open("TOTAL");
    expect(result()).toHaveTextContent("54");
    tell(stateWith(withPoints(kalmarRows, { 39: 1 })));
    expect(result()).toHaveTextContent("55");
  });

  it("shows a table with its size", async () => {
    await open("PARAMETERS");
    const table = within(result()).getByRole("table");
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Parameter", "Poäng", "Max", "Andel"]);
    expect(within(table).getAllByRole("row")).toHaveLength(6);
    expect(result()).toHaveTextContent("och 2 rader till · 7 × 4 celler");
  });

  it("takes numbers in percent, and says what is wrong with them", async () => {
    const { user, session } = await open("GAPTO");
    const share = screen.getByRole("textbox", { name: /^Andel/ });
    expect(share).toHaveAccessibleDescription(/Över 0 och högst 100/);
    expect(insert()).toHaveAccessibleDescription("Fyll först i det som saknas.");
    await user.type(share, "900");
    expect(share).toBeInvalid();
    expect(share).toHaveAccessibleDescription(/Andelen måste vara över 0 och högst 1/);
    await user.click(insert());
    expect(session.asked).toEqual([]);
    await user.clear(share);
    await user.type(share, "90");
    expect(share).toBeValid();
    expect(formula()).toHaveTextContent("=KLIMAT.GAPTO(0,9)");
    expect(result()).toHaveTextContent("6,3");
  });

  it("says why it gives an error, and can be inserted all the same", async () => {
    const { user } = await open("PLAN");
    await user.type(screen.getByRole("textbox", { name: /^Andel/ }), "50");
    expect(result()).toHaveTextContent(/#SAKNAS!50\s% är redan nått\./);
    expect(insert()).not.toHaveAttribute("aria-disabled", "true");
  });

  it("asks which assessment is meant where there are several, and offers its parameters", async () => {
    const { user } = await open("PERCENT", two);
    expect(insert()).toHaveAttribute("aria-disabled", "true");
    await user.selectOptions(
      within(screen.getByRole("group", { name: "Funktioner" })).getByRole("combobox", {
        name: /^Utvärdering/,
      }),
      "Kalmar 2024",
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "Parameter" }), "Energi");
    expect(formula()).toHaveTextContent('=KLIMAT.PERCENT("Energi";"Kalmar 2024")');
    expect(formula()).toHaveTextContent("Excel skriver ; eller , mellan argumenten");
    expect(insert()).not.toHaveAttribute("aria-disabled", "true");
  });
});

describe("the button that inserts", () => {
  it("names the selected cell, follows the selection, and writes there", async () => {
    const { user, session } = await open("PARAMETERS");
    expect(insert()).toHaveAccessibleName("Infoga i B4");
    act(() => {
      session.select(selected);
    });
    expect(insert()).toHaveAccessibleName("Infoga i C9");
    await user.click(insert());
    expect(session.asked).toEqual([
      {
        action: "insertFormula",
        formula: { formula: "=KLIMAT.PARAMETERS()", rowCount: 7, columnCount: 4, shares: [3] },
        cell: selected,
      },
    ]);
    expect(screen.getByText("Formeln står nu i Resultat!C9. Ångra med Ctrl+Z i bladet.")).toBeVisible();
  });

  it("says which cell is in the way", async () => {
    const { user, session } = await open("PARAMETERS");
    session.answer = () =>
      Promise.resolve({ ok: false, failure: { code: "occupiedCell", values: { cell: "Resultat!C6" } } });
    await user.click(insert());
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Ingen formel infogades");
    expect(alert).toHaveTextContent("Resultat!C6 är inte tom");
  });

  it.each<[string, ReadyState, SelectedCell | null, string]>([
    ["in a workbook that is read-only", { ...kalmar, readOnly: true }, selected, "öppen endast för läsning"],
    ["on a protected sheet", kalmar, { ...selected, isProtected: true }, "Bladet Resultat är skyddat"],
    ["without a selected cell", kalmar, null, "Markera cellen där formeln ska stå."],
  ])("is off %s, and says why", async (_, state, cell, reason) => {
    const { user, session } = await open("TOTAL", state);
    act(() => {
      session.select(cell);
    });
    const button = screen.getByRole("button", { name: /^Infoga( i C9)?$/ });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription(expect.stringContaining(reason));
    await user.click(button);
    expect(session.asked).toEqual([]);
  });

  it("looks again when somebody comes back from taking the protection away", async () => {
    const { session } = await open("TOTAL");
    act(() => {
      session.select({ ...selected, isProtected: true });
    });
    session.selectSilently(selected);
    act(() => {
      window.dispatchEvent(new Event("focus"));
    });
    expect(insert()).not.toHaveAttribute("aria-disabled", "true");
  });

  it("works with the keyboard, from the search on", async () => {
    const { user, session } = await showView("formulas", kalmar);
    opener().focus();
    await user.keyboard("{Enter}");
    expect(await field()).toHaveFocus();
    await user.keyboard("percent{Enter}");
    expect(header("PERCENT")).toHaveFocus();
    expect(header("PERCENT")).toHaveAttribute("aria-expanded", "true");
    insert().focus();
    await user.keyboard("{Enter}");
    expect(session.asked).toMatchObject([{ formula: { formula: "=KLIMAT.PERCENT()", shares: [0] } }]);
    expect(insert()).toHaveFocus();
  });

  it("stops following the selection when the list is closed", async () => {
    const { user, session } = await open("TOTAL");
    expect(session.followerCount).toBe(1);
    await user.click(opener());
    expect(session.followerCount).toBe(0);
  });
});
