import { act, screen, waitFor, within } from "@testing-library/react";
import type { Outcome, SettingChanges } from "../../src/session";
import { showPane } from "./support/render";
import { kalmarRows, stateWith } from "./support/workbook";
import { defaultSettings } from "../../src/session/settings";

const off = stateWith(kalmarRows);
const on = stateWith(kalmarRows, {
  settings: { ...defaultSettings, highlight: true },
  highlight: { status: "on" },
});
const failure = { code: "protectedSheet", values: { sheet: "Bedömning" } } as const;

const markSwitch = () => screen.getByRole("switch", { name: "Markera de svagaste i bladet" });

/** An answer that the test gives when it wants to. */
function laterAnswer() {
  let give: (outcome: Outcome) => void = () => undefined;
  const answer = new Promise<Outcome>((resolve) => {
    give = resolve;
  });
  return { answer: () => answer, give: (outcome: Outcome) => act(() => give(outcome)) };
}

it("marks the weakest in the sheet, and shows the new position while Excel is at it", async () => {
  const { session, user, tell } = showPane(off);
  const { answer, give } = laterAnswer();
  session.answer = answer;
  await user.click(markSwitch());
  expect(session.asked).toEqual([{ action: "setHighlight", on: true }]);
  expect(markSwitch()).toBeChecked();
  expect(screen.getByRole("progressbar", { name: "Markerar …" })).toBeInTheDocument();
  tell(on);
  give({ ok: true });
  await waitFor(() => {
    expect(screen.queryByRole("progressbar", { name: "Markerar …" })).not.toBeInTheDocument();
  });
  expect(markSwitch()).toBeChecked();
});

it("says once why marking failed and what helps, and puts the switch back", async () => {
  const { session, user, tell } = showPane(off);
  session.answer = () => {
    tell({ ...off, highlight: { status: "failed", failure } });
    return Promise.resolve({ ok: false, failure });
  };
  await user.click(markSwitch());
  expect(await screen.findByRole("alert", { name: "Markeringen ändrades inte" })).toHaveTextContent(
    "Bladet Bedömning är skyddat. Ta bort skyddet och försök igen.",
  );
  await waitFor(() => {
    expect(markSwitch()).not.toBeChecked();
  });
});

it("says as well what went wrong beyond the failures that are known", async () => {
  const { session, user } = showPane(off, { locale: "en" });
  session.answer = () => Promise.reject(new Error("Out of coffee."));
  await user.click(screen.getByRole("switch"));
  expect(await screen.findByText("That did not work: Out of coffee.")).toBeVisible();
});

it("works by keyboard alone", async () => {
  const { session, user } = showPane(on);
  markSwitch().focus();
  await user.keyboard(" ");
  expect(session.asked).toEqual([{ action: "setHighlight", on: false }]);
});

it("says when the marks in the sheet could not follow", () => {
  showPane({ ...on, highlight: { status: "failed", failure } });
  expect(screen.getByRole("group", { name: "Markering" })).toHaveTextContent("Bladet Bedömning är skyddat.");
});

it("changes nothing in a workbook that is open for reading only, and says so", () => {
  showPane({ ...off, readOnly: true });
  expect(markSwitch()).toBeDisabled();
  expect(screen.getByText(/öppen endast för läsning/)).toBeVisible();
});

describe("the legend", () => {
  const legend = () => within(screen.getByRole("list", { name: "Vad markeringen betyder" }));
  const marked = (changes: SettingChanges) => ({
    ...on,
    settings: { ...on.settings, ...changes },
    markedAt: "2026-11-23T17:53:00.000Z",
  });

  it.each<[string, SettingChanges, readonly string[]]>([
    ["how many parameters", {}, ["AbcDe 2 svagaste parametrarna"]],
    ["the one", { weakestCount: 1 }, ["AbcDen svagaste parametern"]],
    ["the share", { weakestBy: "share", weakestBelow: 0.6 }, ["AbcParametrar under 60\u00a0%"]],
    [
      "each kind of mark with its sign",
      { marked: "both", symbol: true },
      ["▼ AbcDe 2 svagaste parametrarna", "▼▼ AbcBedömda kriterier i dem utan full poäng"],
    ],
    [
      "criteria alone",
      { marked: "criteria" },
      ["AbcBedömda kriterier utan full poäng i de 2 svagaste parametrarna"],
    ],
  ])("says what is marked: %s", (_, changes, expected) => {
    showPane(marked(changes));
    expect(
      legend()
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(expected);
  });

  it("says when the marks were last updated, by the clock of here", () => {
    showPane(marked({}));
    const time = new Intl.DateTimeFormat("sv-SE", { dateStyle: "medium", timeStyle: "short" });
    expect(screen.getByRole("group", { name: "Markering" })).toHaveTextContent(
      `Uppdaterad ${time.format(new Date("2026-11-23T17:53:00.000Z"))}. Utan Klimat står markeringen kvar`,
    );
  });

  it("is not there while nothing is marked", () => {
    showPane({ ...off, markedAt: "2026-11-23T17:53:00.000Z" });
    expect(screen.queryByRole("list", { name: "Vad markeringen betyder" })).toBeNull();
    expect(screen.queryByText(/Uppdaterad/)).toBeNull();
  });

  it("says so when only half of the marks could be changed", () => {
    const halfDone = { code: "marksHalfDone", values: { message: "No luck." } } as const;
    showPane({ ...on, highlight: { status: "failed", failure: halfDone } });
    expect(screen.getByRole("alert", { name: "Markeringen är ofullständig" })).toHaveTextContent("No luck.");
  });
});
