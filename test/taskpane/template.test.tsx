import { screen, within } from "@testing-library/react";
import type { ReadyState } from "../../src/session";
import { showView } from "./support/render";
import { kalmarRows, stateOf, stateWith } from "./support/workbook";

const empty = stateOf([]);
const open = (state: ReadyState = empty) => showView("template", state);

const edition = (name: RegExp) =>
  within(screen.getByRole("radiogroup", { name: "Upplaga" })).getByRole("radio", { name });
const insert = () => screen.getByRole("button", { name: "Infoga mall" });
const lines = () => screen.getByRole("textbox", { name: "Dina parametrar" });

describe("the view of templates", () => {
  it("inserts the municipalities' edition in the pane's language unless something else is chosen", async () => {
    const { session, user } = await open();
    expect(edition(/^Kommun 66 poäng/)).toBeChecked();
    expect(
      screen.getByText(/^Det här infogas: Bedömning med 43 kriterier, Baskrav, Resultat och Om/),
    ).toBeVisible();
    await user.click(insert());
    expect(session.asked).toEqual([
      { action: "insertTemplate", choice: { kind: "edition", edition: "municipality" }, locale: "sv" },
    ]);
  });

  it("inserts another edition in another language", async () => {
    const { session, user } = await open();
    await user.click(edition(/^Region Fyra delar/));
    await user.selectOptions(screen.getByRole("combobox", { name: "Mallens språk" }), "English");
    expect(
      screen.getByText(/^Det här infogas: Assessment med 17 kriterier, Base requirements, Result och About/),
    ).toBeVisible();
    await user.click(insert());
    expect(session.asked).toEqual([
      { action: "insertTemplate", choice: { kind: "edition", edition: "region" }, locale: "en" },
    ]);
  });

  it("says what was inserted, under the names it got, and leads to the overview", async () => {
    const { user, views } = await open(stateWith(kalmarRows));
    await user.click(insert());
    expect(await screen.findByText("Infogat: Bedömning 2, Baskrav 2.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Visa översikten" }));
    expect(views.current()).toBe("overview");
  });

  it("says why nothing was inserted, and what helps", async () => {
    const { session, user } = await open();
    session.answer = () => Promise.resolve({ ok: false, failure: { code: "workbookBusy", values: {} } });
    await user.click(insert());
    expect(await screen.findByRole("alert")).toHaveTextContent(/^Mallen infogades inteExcel är upptaget/);
    expect(screen.queryByText(/^Infogat/)).toBeNull();
  });

  it("inserts nothing in a workbook that is open for reading only, and says so", async () => {
    const { session, user } = await open({ ...empty, readOnly: true });
    expect(insert()).toHaveAccessibleDescription(/öppen endast för läsning/);
    await user.click(insert());
    expect(session.asked).toEqual([]);
  });
});

describe("own parameters", () => {
  it("are typed or pasted, one a line", async () => {
    const { session, user } = await open();
    await user.click(edition(/^Egna parametrar/));
    expect(insert()).toHaveAccessibleDescription("Skriv först minst en parameter.");
    await user.click(lines());
    await user.paste("Energi\t11\nVatten; 7,5\nLuft\n");
    expect(lines()).toHaveAccessibleDescription(/3 parametrar, 18,5 poäng, 1 utan maxpoäng/);
    await user.click(insert());
    const parameters = [
      { name: "Energi", max: 11 },
      { name: "Vatten", max: 7.5 },
      { name: "Luft", max: null },
    ];
    expect(session.asked).toEqual([
      { action: "insertTemplate", choice: { kind: "own", parameters }, locale: "sv" },
    ]);
  });

  it("cannot be inserted before each line is right, and the lines are named", async () => {
    const { session, user } = await open();
    await user.click(edition(/^Egna parametrar/));
    await user.click(lines());
    await user.paste("Energi; elva");
    expect(lines()).toBeInvalid();
    expect(lines()).toHaveAccessibleDescription(/Rad 1: ”elva” är ingen maxpoäng\./);
    expect(insert()).toHaveAccessibleDescription("Rätta först raderna.");
    await user.click(insert());
    expect(session.asked).toEqual([]);
  });
});
