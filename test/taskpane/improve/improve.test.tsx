import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Grid } from "../../../src/reading/grid";
import { defaultSettings } from "../../../src/session/settings";
import { showView } from "../support/render";
import { kalmarRows, sheetWith, stateOf, stateWith, weightedSheet, withPoints } from "../support/workbook";

// Looking for roles among a whole view takes long where other work is under way on the machine.
jest.setTimeout(30_000);

const kalmar = stateWith(kalmarRows);

const slider = () => screen.getByRole("slider", { name: "Andel att nå" });
const percentField = () => screen.getByRole("spinbutton", { name: "Andel att nå i procent" });
const comparison = () => screen.getByRole("region", { name: "Före och efter" });
const plan = () => screen.getByRole("region", { name: "Planen" });
const criteria = () =>
  within(plan())
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const button = (name: string) => screen.getByRole("button", { name });
const vehicles = "Kommunens fordon drivs fossilfritt";
const demands = "Klimatkrav ställs i de upphandlingar som påverkar klimatet mest";
const pointsOf = (criterion: string) =>
  screen.getByRole("spinbutton", { name: "Poäng att prova", description: new RegExp(`${criterion}$`) });

/** The same cells, where a formula gives the points in one row, as Excel counts. */
function withFormula(grid: Grid, row: number): Grid {
  const formulas = grid.values.map((line, at) => (at === row - 1 ? [...line.slice(0, 3), "=1+1"] : line));
  return { ...grid, formulas };
}

afterEach(() => {
  jest.useRealTimers();
});

describe("the plan", () => {
  it("reaches the next tenth with the fewest criteria, and touches no cell", async () => {
    const { session } = await showView("improve", kalmar);
    expect(slider()).toHaveValue("90");
    expect(slider()).toHaveAttribute("aria-valuetext", "90\u00a0%");
    expect(screen.getByText(/^6,3 poäng saknas till 90 %\. 6 andra kriterier/)).toBeVisible();
    expect(criteria()).toHaveLength(5);
    expect(within(plan()).getByText("5 kriterier")).toBeVisible();
    expect(pointsOf(demands)).toHaveValue("5");
    expect(within(plan()).getByText(/^Upphandling/)).toHaveTextContent("Upphandling · D36 · nu 2 av 5");
    expect(session.asked).toEqual([]);
  });

  it("shows total and percent before and after, and each parameter that changes", async () => {
    await showView("improve", kalmar, { locale: "en" });
    const both = within(screen.getByRole("region", { name: "Before and after" }));
    expect(both.getByText("81%")).toBeVisible();
    expect(both.getByText("54 of 67 points")).toBeVisible();
    expect(both.getByText("91%")).toBeVisible();
    expect(both.getByText("61 of 67 points")).toBeVisible();
    expect(both.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Transporter 83% →to 100%10 →to 12 of 12 points",
      "Energi 91% →to 100%10 →to 11 of 11 points",
      "Samhällsplanering 73% →to 82%8 →to 9 of 11 points",
      "Upphandling 50% →to 88%4 →to 7 of 8 points",
    ]);
  });

  it("follows the slider and the field for the goal", async () => {
    const { user } = await showView("improve", kalmar);
    fireEvent.change(slider(), { target: { value: "85" } });
    expect(criteria()).toEqual([expect.stringContaining(demands)]);
    await user.clear(percentField());
    await user.type(percentField(), "100{Enter}");
    expect(criteria()).toHaveLength(11);
    await user.type(percentField(), "{ArrowUp}{ArrowDown}");
    expect(slider()).toHaveValue("99");
  });

  it.each(["101", "79", "85,5", "många"])("does not take %s for a goal", async (typed) => {
    const { user } = await showView("improve", kalmar);
    await user.clear(percentField());
    await user.type(percentField(), `${typed}{Enter}`);
    expect(screen.getByText("Skriv ett heltal från 80 till 100.")).toBeVisible();
    expect(slider()).toHaveValue("90");
    await user.keyboard("{Escape}");
    expect(percentField()).toHaveValue("90");
  });

  it("aims for the threshold of the workbook where it is not reached", async () => {
    const settings = { ...defaultSettings, threshold: 0.85 };
    await showView("improve", stateWith(kalmarRows, { settings }));
    expect(slider()).toHaveValue("85");
  });

  it("says that a goal is reached already, or only rounded", async () => {
    await showView("improve", kalmar);
    fireEvent.change(slider(), { target: { value: "80" } });
    expect(screen.getByText("Redan nått: andelen är 81 %.")).toBeVisible();
    expect(within(plan()).getByText("Inget kriterium är med i planen.")).toBeVisible();
    fireEvent.change(slider(), { target: { value: "81" } });
    expect(screen.getByText(/avrundad uppåt: 0,27 poäng saknas/)).toBeVisible();
  });

  it("says what is out of reach, and how far it goes", async () => {
    const { user } = await showView("improve", kalmar);
    fireEvent.change(slider(), { target: { value: "100" } });
    await user.click(screen.getByRole("checkbox", { name: demands }));
    expect(screen.getByText(/100 % är mer än vad som går att vinna\..*ger 96 %/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Sikta på 95/ }));
    expect(slider()).toHaveValue("95");
    expect(comparison()).toHaveTextContent("96 %");
  });
});

describe("what is tried", () => {
  it("leaves a criterion out, and counts with it again", async () => {
    const { user } = await showView("improve", kalmar);
    fireEvent.change(slider(), { target: { value: "83" } });
    expect(criteria()).toHaveLength(1);
    await user.click(screen.getByRole("checkbox", { name: demands }));
    expect(criteria()).toHaveLength(3);
    expect(within(plan()).getByText(/räknas inte med/)).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: demands }));
    expect(criteria()).toEqual([expect.stringContaining(demands)]);
  });

  it("takes other points, by step, by arrow key and typed, never above the maximum", async () => {
    const { user } = await showView("improve", kalmar);
    fireEvent.change(slider(), { target: { value: "85" } });
    await user.click(screen.getByRole("button", { name: "Färre poäng" }));
    expect(pointsOf(demands)).toHaveValue("4");
    expect(criteria()).toHaveLength(2);
    await user.type(pointsOf(demands), "{ArrowUp}{ArrowUp}");
    expect(pointsOf(demands)).toHaveValue("5");
    await user.clear(pointsOf(demands));
    await user.type(pointsOf(demands), "6{Enter}");
    expect(screen.getByText("Skriv ett tal från 0 till 5.")).toBeVisible();
    await user.clear(pointsOf(demands));
    await user.type(pointsOf(demands), "4,5{Enter}");
    expect(pointsOf(demands)).toHaveValue("4,5");
  });

  it("steps by halves where the sheet has them", async () => {
    const { user } = await showView("improve", stateWith(withPoints(kalmarRows, { 20: 1.5 })));
    await user.type(pointsOf(demands), "{ArrowDown}");
    expect(pointsOf(demands)).toHaveValue("4,5");
  });

  it("adds another criterion with points left, full at first", async () => {
    const { user } = await showView("improve", kalmar);
    fireEvent.change(slider(), { target: { value: "80" } });
    await user.selectOptions(screen.getByRole("combobox", { name: "Ett kriterium till" }), [
      `${vehicles} (1 kvar)`,
    ]);
    await user.click(button("Lägg till"));
    expect(pointsOf(vehicles)).toHaveValue("2");
    expect(comparison()).toHaveTextContent("55 av 67 poäng");
  });

  it("is thrown away with one click", async () => {
    const { user } = await showView("improve", kalmar);
    expect(button("Återställ")).toHaveAttribute("aria-disabled", "true");
    fireEvent.change(slider(), { target: { value: "85" } });
    await user.click(screen.getByRole("button", { name: "Färre poäng" }));
    await user.click(button("Återställ"));
    expect(slider()).toHaveValue("90");
    expect(criteria()).toHaveLength(5);
  });

  it("is still there after another tab was looked at, and follows the sheet", async () => {
    const { user, tell } = await showView("improve", kalmar);
    fireEvent.change(slider(), { target: { value: "85" } });
    await user.click(screen.getByRole("button", { name: "Färre poäng" }));
    await user.click(screen.getByRole("tab", { name: "Översikt" }));
    expect(screen.queryByRole("slider")).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Förbättra" }));
    expect(pointsOf(demands)).toHaveValue("4");
    tell(stateWith(withPoints(kalmarRows, { 32: 5 })));
    expect(slider()).toHaveValue("85");
    expect(screen.getByText("Redan nått: andelen är 85 %.")).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: demands })).toBeNull();
  });

  it("is announced once it has come to rest", async () => {
    await showView("improve", kalmar);
    jest.useFakeTimers();
    fireEvent.change(slider(), { target: { value: "85" } });
    act(() => jest.advanceTimersByTime(1000));
    expect(screen.getByText("1 kriterium i planen: 57 av 67 poäng, 85 %.")).toHaveRole("status");
  });
});

describe("applying", () => {
  it("asks how many cells and which, and then writes all of them at once", async () => {
    const { user, session } = await showView("improve", kalmar);
    await user.click(button("Tillämpa i bladet"));
    expect(session.asked).toEqual([]);
    const question = screen.getByRole("group", { name: /^5 celler får nya poäng/ });
    expect(question).toHaveTextContent("D20, D22, D28, D30, D36");
    expect(button("Skriv 5 celler")).toHaveFocus();
    await user.click(button("Skriv 5 celler"));
    expect(await screen.findByText("Klart: 5 celler skrevs. Ångra med Ctrl+Z i bladet.")).toBeVisible();
    expect(session.asked).toMatchObject([
      {
        action: "setManyPoints",
        entries: [2, 1, 1, 3, 5].map((value) => ({
          points: { kind: "points", value },
          replacesFormula: false,
        })),
      },
    ]);
    expect(screen.queryByRole("group", { name: /celler får nya poäng/ })).toBeNull();
  });

  it("keeps the goal, so that it is seen to be reached", async () => {
    const { user, tell } = await showView("improve", kalmar);
    await user.click(button("Tillämpa i bladet"));
    await user.click(button("Skriv 5 celler"));
    await screen.findByText(/^Klart/);
    tell(stateWith(withPoints(kalmarRows, { 16: 2, 18: 1, 24: 1, 26: 3, 32: 5 })));
    expect(slider()).toHaveValue("90");
    expect(screen.getByText("Redan nått: andelen är 91 %.")).toBeVisible();
  });

  it.each(["{Escape}", "{Tab}{Enter}"])("writes nothing after %s", async (keys) => {
    const { user, session } = await showView("improve", kalmar);
    await user.click(button("Tillämpa i bladet"));
    if (keys === "{Escape}") await user.keyboard(keys);
    else await user.click(button("Avbryt"));
    expect(session.asked).toEqual([]);
    expect(button("Tillämpa i bladet")).toHaveFocus();
    expect(screen.queryByRole("group", { name: /celler får/ })).toBeNull();
  });

  it("says why nothing was written, and keeps what was tried", async () => {
    const { user, session } = await showView("improve", kalmar);
    session.answer = () =>
      Promise.resolve({ ok: false, failure: { code: "protectedSheet", values: { sheet: "Bedömning" } } });
    await user.click(button("Tillämpa i bladet"));
    await user.click(button("Skriv 5 celler"));
    const alert = await screen.findByText(/Bladet Bedömning är skyddat/);
    expect(alert).toBeVisible();
    expect(button("Skriv 5 celler")).toBeVisible();
  });

  it("names the cells that hold a formula, and goes on without them", async () => {
    const state = stateOf([withFormula(sheetWith(kalmarRows), 36)]);
    const { user, session } = await showView("improve", state);
    expect(within(plan()).getByText("En formel ger poängen: ändra i bladet.")).toBeVisible();
    await user.click(button("Tillämpa i bladet"));
    const question = screen.getByRole("group", { name: "Inget kan skrivas än" });
    expect(question).toHaveTextContent("En formel ger poängen och skrivs inte över: D36");
    await user.click(button("Gå vidare utan det"));
    expect(screen.getByRole("checkbox", { name: demands })).not.toBeChecked();
    const write = await screen.findByRole("button", { name: /^Skriv 7 celler/ });
    await waitFor(() => {
      expect(write).toHaveFocus();
    });
    expect(session.asked).toEqual([]);
  });

  it("is not offered in a workbook that is open for reading only", async () => {
    await showView("improve", stateWith(kalmarRows, { readOnly: true }));
    expect(button("Tillämpa i bladet")).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(/öppen endast för läsning/)).toBeVisible();
    expect(criteria()).toHaveLength(5);
  });
});

describe("where nothing can be planned, it says why and what to do", () => {
  const everyRow = (points: string) => kalmarRows.map((row) => ({ ...row, points }));

  it.each([
    [
      "points that cannot be counted",
      withPoints(kalmarRows, { 3: "två" }),
      "Inget att planera än",
      /Rätta den/,
    ],
    [
      "no maximum",
      kalmarRows.map((row, at) => (at === 4 ? { ...row, max: "" } : row)),
      "Inget att planera än",
      /ett kriterium saknar maxpoäng/,
    ],
    ["nothing assessed", everyRow(""), "Inget att planera än", /Fyll i poäng i bladet/],
    ["nothing applicable", everyRow("–"), "Inget att planera än", /Fyll i poäng för dem/],
    [
      "full marks",
      kalmarRows.map((row) => ({ ...row, points: row.max })),
      "Full poäng överallt",
      /inga poäng kvar/,
    ],
  ])("%s", async (_, rows, title, text) => {
    // prettier-ignore
    await showView("improve", stateWith(rows));
    expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(screen.getByText(text)).toBeVisible();
    expect(screen.queryByRole("slider")).toBeNull();
  });
});

it("shows the weighted share beside the other one", async () => {
  await showView("improve", stateOf([weightedSheet(0.65)]));
  expect(within(comparison()).getByText("viktat 65 %")).toBeVisible();
});
