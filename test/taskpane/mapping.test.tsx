import { screen } from "@testing-library/react";
import type { Mapping } from "../../src/reading/reading";
import { showPane } from "./support/render";
import { twoWays, wordless } from "./support/twoWays";
import { kalmarRows, sheetWith, stateOf } from "./support/workbook";

const kalmar = sheetWith(kalmarRows);
const change = () => screen.getByRole("button", { name: "Ändra hur Klimat läser bladet" });
const title = () => screen.findByRole("heading", { level: 1, name: "Hur ska Klimat läsa bladet?" });
const column = (name: RegExp) => screen.getByRole("combobox", { name });
const result = () => screen.getByRole("group", { name: "Läst så här" });
const save = () => screen.getByRole("button", { name: "Spara" });

async function openOn(grids: readonly (typeof kalmar)[], mappings: readonly Mapping[] = []) {
  const shown = showPane(stateOf(grids, { mappings }), { grids });
  await shown.user.click(change());
  await title();
  return shown;
}

describe("the view where columns are mapped", () => {
  it("begins with what was read, and takes the focus", async () => {
    await openOn([kalmar]);
    const headings = screen.getByRole("radio", { name: "Rad 3: Parameter, Kriterium, Max, Poäng" });
    expect(headings).toBeChecked();
    expect(headings).toHaveFocus();
    expect(screen.getByRole("region", { name: "Hur ska Klimat läsa bladet?" })).toContainElement(headings);
    expect(screen.getByRole("checkbox", { name: "Kolumnerna har inga rubriker" })).not.toBeChecked();
    expect(column(/^Kolumn A: Parameter$/)).toHaveDisplayValue("Parameter (område)");
    expect(column(/^Kolumn D: Poäng$/)).toHaveDisplayValue("Poäng");
    expect(result()).toHaveTextContent(/54 av 67 poäng, 81\s%/);
    expect(result()).toHaveTextContent(
      "Med kolumner valda för hand läste jag 40 kriterier i Bedömning!A3:D43",
    );
  });

  it("shows at once what another choice amounts to, and keeps it", async () => {
    const { session, user } = await openOn([kalmar]);
    await user.selectOptions(column(/^Kolumn C/), "Används inte");
    expect(result()).toHaveTextContent("54 poäng, maxpoäng saknas");
    session.answer = () => {
      const [asked] = session.asked;
      if (asked?.action === "setMapping") session.tell(stateOf([kalmar], { mappings: [asked.mapping] }));
      return Promise.resolve({ ok: true });
    };
    await user.click(save());
    expect(session.asked).toEqual([
      {
        action: "setMapping",
        mapping: {
          sheet: "Bedömning",
          headerRow: 2,
          firstRow: 3,
          columns: { parameter: 0, criterion: 1, points: 3 },
          heading: "Poäng",
        },
      },
    ]);
    expect(change()).toHaveFocus();
    expect(change()).toHaveAccessibleDescription(expect.stringContaining("ingen maxpoäng hittades"));
  });

  it("keeps nothing when it is left, and gives the focus back", async () => {
    const { session, user } = await openOn([kalmar]);
    await user.selectOptions(column(/^Kolumn C/), "Vikt");
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    expect(session.asked).toEqual([]);
    expect(change()).toHaveFocus();
  });

  it("says what is missing, and keeps nothing until it is there", async () => {
    const { session, user } = await openOn([kalmar]);
    await user.selectOptions(column(/^Kolumn D/), "Används inte");
    expect(result()).toHaveTextContent("Välj kolumnen med poängen.");
    expect(save()).toHaveAttribute("aria-disabled", "true");
    expect(save()).toHaveAccessibleDescription(expect.stringContaining("Välj kolumnen med poängen."));
    await user.click(save());
    expect(session.asked).toEqual([]);
  });

  it("says at both columns that they are chosen for the same", async () => {
    const { user } = await openOn([kalmar]);
    await user.selectOptions(column(/^Kolumn C/), "Poäng");
    expect(column(/^Kolumn C/)).toBeInvalid();
    expect(column(/^Kolumn D/)).toBeInvalid();
    expect(column(/^Kolumn C/)).toHaveAccessibleDescription("En annan kolumn är vald för samma sak.");
    expect(result()).toHaveTextContent("Två kolumner är valda för samma sak.");
    await user.selectOptions(column(/^Kolumn D/), "Används inte");
    expect(column(/^Kolumn C/)).toBeValid();
    expect(result()).toHaveTextContent("67 poäng, maxpoäng saknas");
  });

  it("maps a sheet that nobody could read, without headings", async () => {
    const { session, user } = showPane(stateOf([wordless]), { grids: [wordless] });
    await user.click(screen.getByRole("button", { name: "Välj kolumner själv" }));
    await title();
    expect(result()).toHaveTextContent("Välj kolumnen med poängen.");
    await user.click(screen.getByRole("checkbox", { name: "Kolumnerna har inga rubriker" }));
    expect(screen.getByRole("group", { name: "Vilken rad har det första kriteriet?" })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Rad 3: Energi, Solel, 3" }));
    await user.selectOptions(column(/^Kolumn A$/), "Parameter (område)");
    await user.selectOptions(column(/^Kolumn B$/), "Kriterium");
    await user.selectOptions(column(/^Kolumn C$/), "Poäng");
    expect(result()).toHaveTextContent("6,5 poäng, maxpoäng saknas");
    await user.click(save());
    expect(session.asked).toMatchObject([
      {
        mapping: {
          headerRow: null,
          firstRow: 2,
          columns: { parameter: 0, criterion: 1, points: 2 },
          heading: "",
        },
      },
    ]);
  });

  it("maps another sheet", async () => {
    const { user } = await openOn([kalmar, wordless]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Blad" }), "Blad1");
    expect(screen.getByRole("radio", { name: "Rad 2: Vad, Hur, Nu" })).toBeChecked();
    expect(column(/^Kolumn C: Nu$/)).toHaveDisplayValue("Används inte");
  });

  it("shows more rows of a long sheet", async () => {
    const { user } = await openOn([kalmar]);
    expect(screen.getAllByRole("radio")).toHaveLength(12);
    await user.click(screen.getByRole("button", { name: "Visa fler rader" }));
    expect(screen.getAllByRole("radio")).toHaveLength(43);
    expect(screen.queryByRole("button", { name: "Visa fler rader" })).not.toBeInTheDocument();
  });

  it("follows the sheet while it is open", async () => {
    const { session, user, tell } = await openOn([kalmar]);
    await user.selectOptions(column(/^Kolumn C/), "Används inte");
    session.preview = () => null;
    tell(stateOf([kalmar], { readOnly: true }));
    expect(result()).toHaveTextContent("Inga kriterier hittas");
    expect(screen.getByText(/endast för läsning/)).toBeVisible();
  });
});

describe("a sheet that was mapped", () => {
  const mapping: Mapping = {
    sheet: "Bedömning",
    headerRow: 2,
    firstRow: 3,
    columns: { parameter: 0, criterion: 1, max: 2, points: 4 },
    heading: "Betyg",
  };

  it("is read by Klimat alone again with one click", async () => {
    const grids = [kalmar];
    const kept = { ...mapping, columns: { ...mapping.columns, points: 3 }, heading: "Poäng" };
    const { session, user } = showPane(stateOf(grids, { mappings: [kept] }), { grids });
    session.answer = () => {
      session.tell(stateOf(grids));
      return Promise.resolve({ ok: true });
    };
    await user.click(screen.getByRole("button", { name: "Låt Klimat läsa själv" }));
    expect(session.asked).toEqual([{ action: "resetMapping", sheet: "Bedömning" }]);
    expect(change()).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Låt Klimat läsa själv" })).not.toBeInTheDocument();
  });

  it("begins with what the person said before, and can be reset there too", async () => {
    const { session, user } = await openOn([twoWays], [mapping]);
    expect(column(/^Kolumn E: Betyg$/)).toHaveDisplayValue("Poäng");
    expect(result()).toHaveTextContent("5 av 9 poäng");
    session.answer = () => {
      session.tell(stateOf([twoWays]));
      return Promise.resolve({ ok: true });
    };
    await user.click(screen.getByRole("button", { name: "Låt Klimat läsa själv" }));
    expect(session.asked).toEqual([{ action: "resetMapping", sheet: "Bedömning" }]);
    expect(await screen.findByRole("heading", { name: "Vilket är rätt?" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Välj kolumner själv" })).toHaveFocus();
  });
});

it("is used by keyboard alone", async () => {
  const { session, user } = showPane(stateOf([twoWays]), { grids: [twoWays] });
  screen.getByRole("button", { name: "Välj kolumner själv" }).focus();
  await user.keyboard("{Enter}");
  await title();
  expect(screen.getByRole("radio", { name: /^Rad 3/ })).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowUp}");
  expect(screen.getByRole("radio", { name: /^Rad 3/ })).toBeChecked();
  await user.tab();
  await user.keyboard("  ");
  for (let tabs = 0; tabs < 6; tabs++) await user.tab();
  expect(save()).toHaveFocus();
  expect(result()).toHaveTextContent("6 av 9 poäng");
  await user.keyboard("{Enter}");
  expect(session.asked).toMatchObject([{ action: "setMapping", mapping: { columns: { points: 3 } } }]);
});
