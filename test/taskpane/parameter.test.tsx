import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Outcome, SessionState } from "../../src/session";
import { criteriaSheet, longSheet, type FilledRow } from "./support/criteria";
import { showPane } from "./support/render";
import { stateOf } from "./support/workbook";

// Finding a field by its name in a list of them takes long on a busy machine.
jest.setTimeout(30_000);

const usual: readonly FilledRow[] = [
  { text: "Klimatkrav ställs", max: 5, points: 2, comment: "Fordon\noch livsmedel" },
  { text: "Livsmedel följs upp", max: 1, points: 1 },
  { text: "Krav kontrolleras", max: 10, points: "" },
  { text: "Livslängden avgör", max: 1, points: "–" },
];
const stateWith = (rows: readonly FilledRow[], more = {}) => stateOf([criteriaSheet(rows)], more);

async function open(rows = usual, options: Parameters<typeof showPane>[1] & { readOnly?: boolean } = {}) {
  const { readOnly = false, ...rest } = options;
  const shown = showPane(stateWith(rows, { readOnly }), rest);
  await shown.user.click(screen.getByRole("button", { name: "Upphandling" }));
  await screen.findByRole("region", { name: "Upphandling och inköp" });
  return shown;
}

const points = (name: RegExp | string) => screen.getByRole("spinbutton", { name });
const first = () => points(/^Poäng 6\.1/);
const rows = () => within(screen.getByRole("list", { name: "Kriterier" })).getAllByRole("listitem");
const row = (name: string) => rows().find((item) => item.textContent.includes(name)) ?? document.body;
const button = (name: string, item = document.body) => within(item).getByRole("button", { name });
const isNotApplicable = (name: string) => within(row(name)).getByRole("checkbox", { name: "Ej tillämpligt" });

/** What was asked of the session: "6.1 = 5", "6.1 comment = Klart". */
function written({ session }: Awaited<ReturnType<typeof open>>): string[] {
  return session.asked.map((asked) => {
    if (asked.action === "setComment") return `${asked.entry.criterion.number} comment = ${asked.entry.text}`;
    if (asked.action !== "setPoints") return asked.action;
    const { criterion, points: given, replacesFormula } = asked.entry;
    const value = given.kind === "points" ? String(given.value) : given.kind;
    return `${criterion.number} = ${value}${replacesFormula ? ", formula goes" : ""}`;
  });
}

describe("opening a parameter", () => {
  it.each<[string, (user: UserEvent) => Promise<void>]>([
    ["with the mouse", (user) => user.click(screen.getByRole("button", { name: "Upphandling" }))],
    [
      "with the keyboard",
      async (user) => {
        screen.getByRole("button", { name: "Upphandling" }).focus();
        await user.keyboard("{Enter}");
      },
    ],
  ])("shows its criteria, %s, and gives the focus back when it is left", async (_, act) => {
    const { user } = showPane(stateWith(usual));
    await act(user);
    const region = await screen.findByRole("region", { name: "Upphandling och inköp" });
    expect(button("Alla parametrar")).toHaveFocus();
    expect(region).toHaveTextContent(/3 av 16 poäng, 19\s%/);
    expect(region).toHaveTextContent(/Hela utvärderingen: 6 av 20 poäng, 30\s%/);
    expect(rows()).toHaveLength(4);
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Upphandling" })).toHaveFocus();
  });

  it("shows each criterion with number, text, cell, points and comment", async () => {
    await open();
    expect(first()).toHaveValue("2");
    expect(first()).toHaveAccessibleName("Poäng 6.1 Klimatkrav ställs");
    expect(first()).toHaveAttribute("aria-valuemax", "5");
    expect(row("6.1")).toHaveTextContent("3 poäng kvar");
    expect(row("6.2")).toHaveTextContent("full poäng");
    expect(row("6.3")).toHaveTextContent("ej bedömt");
    expect(points(/6\.4/)).toHaveValue("–");
    expect(isNotApplicable("6.4")).toBeChecked();
    expect(screen.getByRole("textbox", { name: "Kommentar 6.1 Klimatkrav ställs" })).toHaveValue(
      "Fordon\noch livsmedel",
    );
  });

  it("goes to the cell by its address", async () => {
    const shown = await open();
    await shown.user.click(button("Gå till Bedömning!E2"));
    expect(shown.session.asked).toEqual([
      { action: "goTo", cell: { sheet: "Bedömning", row: 1, column: 4 } },
    ]);
  });

  it("says it all in English too", async () => {
    const { user } = showPane(stateWith(usual), { locale: "en" });
    await user.click(screen.getByRole("button", { name: "Upphandling" }));
    await screen.findByRole("list", { name: "Criteria" });
    expect(screen.getByRole("spinbutton", { name: /^Points 6\.1/ })).toHaveValue("2");
    expect(screen.getAllByRole("checkbox", { name: "Not applicable" })).toHaveLength(4);
  });

  it("says so when the parameter has gone from the sheet, and lets one go back", async () => {
    const { user, tell } = await open();
    tell(stateWith([]));
    expect(
      screen.getByText("Parametern finns inte längre i bladet.", { selector: "header p" }),
    ).toBeVisible();
    await user.click(button("Alla parametrar"));
    expect(screen.getByRole("heading", { name: "Parametrar" })).toBeVisible();
  });
});

describe("giving points", () => {
  it.each<[string, string, string[]]>([
    ["a number", "5{Enter}", ["6.1 = 5"]],
    ["a decimal comma", "2,5{Enter}", ["6.1 = 2.5"]],
    ["nothing", "{Backspace}{Enter}", ["6.1 = notAssessed"]],
    ["a dash", "-{Enter}", ["6.1 = notApplicable"]],
    ["the points of before", "2{Enter}", []],
    ["and leaving the field", "4{Tab}", ["6.1 = 4"]],
    ["and taking it back", "4{Escape}{Tab}", []],
    ["a step up", "{ArrowUp}", ["6.1 = 3"]],
    ["a step down", "{ArrowDown}", ["6.1 = 1"]],
    ["and a step up from what is typed", "4{ArrowUp}", ["6.1 = 5"]],
    ["the number that is too large", "6{Enter}", []],
    ["a word", "fem{Enter}", []],
    ["less than nothing", "-1{Enter}", []],
  ])("typing %s writes what is meant", async (_, keys, expected) => {
    const shown = await open();
    await shown.user.click(first());
    await shown.user.keyboard(keys);
    expect(written(shown)).toEqual(expected);
  });

  it("names the bounds and keeps what was typed when it is out of them", async () => {
    const { user } = await open();
    await user.click(first());
    await user.keyboard("7{Enter}");
    expect(first()).toHaveFocus();
    expect(first()).toHaveValue("7");
    expect(first()).toBeInvalid();
    expect(first()).toHaveAccessibleDescription(/från 0 till 5/);
    await user.keyboard("{Escape}");
    expect(first()).toHaveValue("2");
    expect(first()).toBeValid();
  });

  it.each([
    ["Fler poäng", "6.1 = 3"],
    ["Färre poäng", "6.1 = 1"],
  ])("by the button %s writes a step", async (name, expected) => {
    const shown = await open();
    await shown.user.click(button(name, row("6.1")));
    expect(written(shown)).toEqual([expected]);
  });

  it("goes no further than 0 and the maximum", async () => {
    const shown = await open();
    expect(button("Fler poäng", row("6.2"))).toBeDisabled();
    await shown.user.click(points(/6\.2/));
    await shown.user.keyboard("{ArrowUp}");
    expect(written(shown)).toEqual([]);
  });

  it("steps by halves where the sheet has them", async () => {
    const shown = await open([{ text: "Klimatkrav ställs", max: 5, points: 2.5 }]);
    expect(first()).toHaveValue("2,5");
    await shown.user.click(button("Fler poäng", row("6.1")));
    expect(written(shown)).toEqual(["6.1 = 3"]);
  });

  it("marks a criterion as not applicable, and back", async () => {
    const shown = await open();
    await shown.user.click(isNotApplicable("6.1"));
    await shown.user.click(isNotApplicable("6.4"));
    expect(written(shown)).toEqual(["6.1 = notApplicable", "6.4 = notAssessed"]);
  });

  it("shows the new points while they are on their way, and the sheet's when they are refused", async () => {
    const shown = await open();
    let refuse: (outcome: Outcome) => void = () => undefined;
    shown.session.answer = () => new Promise((resolve) => (refuse = resolve));
    await shown.user.click(first());
    await shown.user.keyboard("4{Enter}");
    expect(first()).toHaveValue("4");
    refuse({ ok: false, failure: { code: "protectedSheet", values: { sheet: "Bedömning" } } });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Poängen ändrades inte");
    expect(alert).toHaveTextContent("Bladet Bedömning är skyddat");
    await waitFor(() => {
      expect(first()).toHaveValue("2");
    });
  });

  it("writes the last of quick steps for what the first made of the criterion", async () => {
    const shown = await open();
    const after: ((outcome: Outcome) => void)[] = [];
    shown.session.answer = () => new Promise((resolve) => after.push(resolve));
    await shown.user.click(first());
    await shown.user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(first()).toHaveValue("5");
    expect(written(shown)).toEqual(["6.1 = 3"]);
    shown.tell(stateWith([{ ...usual[0], points: 3 } as FilledRow, ...usual.slice(1)]));
    after[0]?.({ ok: true });
    await screen.findByDisplayValue("5");
    expect(written(shown)).toEqual(["6.1 = 3", "6.1 = 5"]);
    expect(shown.session.asked[1]).toMatchObject({ entry: { criterion: { points: { value: 3 } } } });
    after[1]?.({ ok: true });
  });

  it("announces the changed total", async () => {
    const { tell } = await open();
    jest.useFakeTimers();
    tell(stateWith([{ text: "Klimatkrav ställs", max: 5, points: 5 }]));
    jest.advanceTimersByTime(1500);
    jest.useRealTimers();
    expect(await screen.findByText(/Summan är nu 8 av 9 poäng/)).toBeInTheDocument();
  });
});

describe("going through the criteria with the keyboard", () => {
  it.each([
    ["{Enter}", /6\.2/],
    ["{Alt>}{ArrowDown}{/Alt}", /6\.2/],
    ["{Enter}{Enter}", /6\.3/],
    ["{Enter}{Shift>}{Enter}{/Shift}", /6\.1/],
    ["{Enter}{Alt>}{ArrowUp}{/Alt}", /6\.1/],
    ["{Alt>}{ArrowUp}{/Alt}", /6\.1/],
  ])("%s leads to the next or the one before", async (keys, expected) => {
    const { user } = await open();
    await user.click(first());
    await user.keyboard(keys);
    expect(points(expected)).toHaveFocus();
  });

  it("fills in one after another", async () => {
    const shown = await open();
    await shown.user.click(first());
    await shown.user.keyboard("3{Enter}0{Enter}10{Enter}");
    expect(written(shown)).toEqual(["6.1 = 3", "6.2 = 0", "6.3 = 10"]);
    expect(points(/6\.4/)).toHaveFocus();
  });
});

describe("a formula", () => {
  const withFormula: readonly FilledRow[] = [
    { text: "Klimatkrav ställs", max: 5, points: 2, formula: "=MIN(5,H5)" },
    ...usual.slice(1),
  ];

  it("is replaced only after a question, which names it", async () => {
    const shown = await open(withFormula);
    await shown.user.click(first());
    await shown.user.keyboard("4{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent(
      "E2 innehåller formeln =MIN(5,H5). Ska den ersättas med 4?",
    );
    expect(button("Behåll formeln")).toHaveFocus();
    expect(written(shown)).toEqual([]);
    await shown.user.click(button("Ersätt formeln"));
    expect(written(shown)).toEqual(["6.1 = 4, formula goes"]);
    expect(first()).toHaveFocus();
  });

  it("stays when somebody says so, and the field shows its points again", async () => {
    const shown = await open(withFormula);
    await shown.user.click(button("Fler poäng", row("6.1")));
    await shown.user.click(button("Behåll formeln"));
    expect(written(shown)).toEqual([]);
    expect(first()).toHaveValue("2");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("asks before it gives way to not applicable too", async () => {
    const shown = await open(withFormula);
    await shown.user.click(isNotApplicable("6.1"));
    expect(screen.getByRole("alert")).toHaveTextContent("Ska den ersättas med –?");
    expect(written(shown)).toEqual([]);
  });
});

describe("a comment", () => {
  const comment = () => screen.getByRole("textbox", { name: /^Kommentar 6\.1/ });

  it.each<[string, string, string[]]>([
    ["Enter", "{Control>}a{/Control}Klart{Enter}", ["6.1 comment = Klart"]],
    ["leaving it", "{Control>}a{/Control}Klart{Tab}", ["6.1 comment = Klart"]],
    ["a new line", "{Control>}a{/Control}Ett{Shift>}{Enter}{/Shift}två{Enter}", ["6.1 comment = Ett\ntvå"]],
    ["Escape", "{Control>}a{/Control}Klart{Escape}{Tab}", []],
    ["nothing typed", "{Enter}", []],
  ])("is written after %s", async (_, keys, expected) => {
    const shown = await open();
    await shown.user.click(comment());
    await shown.user.keyboard(keys);
    expect(written(shown)).toEqual(expected);
  });
});

describe("the filter", () => {
  const filter = (name: string) => screen.getByRole("button", { name });
  const numbers = () => rows().map((item) => /6\.\d/.exec(item.textContent)?.[0]);

  it("shows those that are not assessed, or have points left, with their number", async () => {
    const { user } = await open();
    await user.click(filter("Ej bedömda 1"));
    expect(filter("Ej bedömda 1")).toHaveAttribute("aria-pressed", "true");
    expect(numbers()).toEqual(["6.3"]);
    await user.click(filter("Poäng kvar 2"));
    expect(numbers()).toEqual(["6.1", "6.3"]);
    await user.click(filter("Alla 4"));
    expect(rows()).toHaveLength(4);
  });

  it("keeps a row under the hands of the one who fills it in", async () => {
    const { user, tell } = await open();
    await user.click(filter("Ej bedömda 1"));
    tell(stateWith(usual.map((each, index) => (index === 2 ? { ...each, points: 4 } : each))));
    expect(numbers()).toEqual(["6.3"]);
    await user.click(filter("Ej bedömda 0"));
    expect(screen.getByText("Alla kriterier är bedömda.")).toBeVisible();
    await user.click(button("Visa alla"));
    expect(rows()).toHaveLength(4);
  });
});

describe("a sheet that is filled in with words", () => {
  const choose = (name: RegExp) => screen.getByRole("combobox", { name });

  it("has its own words to choose from, each with its points", async () => {
    const { user, session } = await open(usual.map((each) => ({ ...each, points: "Ja" })));
    expect(screen.queryByRole("spinbutton")).not.toBeInTheDocument();
    expect(
      within(choose(/6\.1/))
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Ja (5 poäng)", "Nej (0 poäng)", "Ej bedömt"]);
    expect(choose(/6\.1/)).toHaveDisplayValue("Ja (5 poäng)");
    await user.selectOptions(choose(/6\.1/), "Nej (0 poäng)");
    expect(session.asked).toMatchObject([
      { action: "setChoice", entry: { criterion: { number: "6.1" }, choice: { word: "Nej" } } },
    ]);
    choose(/6\.1/).focus();
    await user.keyboard("{Enter}");
    expect(choose(/6\.2/)).toHaveFocus();
  });
});

describe("what cannot be changed here", () => {
  it("is said of a sheet that is filled in in a way of its own, with the way to its cell", async () => {
    await open(usual.map((each) => ({ ...each, points: `${String(each.max)}/${String(each.max)}` })));
    expect(screen.queryByRole("spinbutton")).not.toBeInTheDocument();
    expect(row("6.1")).toHaveTextContent("5 av 5");
    expect(row("6.1")).toHaveTextContent("Bladet har poäng och maxpoäng i samma cell. Ändra i bladet.");
    expect(button("Gå till Bedömning!E2")).toBeVisible();
  });

  it("is everything in a workbook that is open for reading only", async () => {
    const shown = await open(usual, { readOnly: true });
    expect(screen.getByText(/öppen endast för läsning/)).toBeVisible();
    expect(isNotApplicable("6.1")).toBeDisabled();
    await shown.user.click(first());
    await shown.user.keyboard("4{ArrowUp}{Enter}");
    expect(written(shown)).toEqual([]);
    expect(points(/6\.2/)).toHaveFocus();
  });

  it("is said beside points that are none", async () => {
    await open([{ text: "Klimatkrav ställs", max: 5, points: "två" }, ...usual.slice(1)]);
    expect(first()).toHaveValue("två");
    expect(row("6.1")).toHaveTextContent("Bedömning!E2: ”två” är inte ett antal poäng");
  });
});

describe("a cell selected in the sheet", () => {
  const select = (shown: Awaited<ReturnType<typeof open>>, at: number, column = 4) => {
    shown.session.select({ sheet: { id: "1", name: "Bedömning" }, row: at, column, isProtected: false });
  };
  const current = () => rows().filter((item) => item.getAttribute("aria-current") === "true");

  it("brings up its criterion, whichever of the row's cells it is", async () => {
    const shown = await open();
    const scroll = jest.fn();
    Element.prototype.scrollIntoView = scroll;
    select(shown, 3, 1);
    expect(await screen.findByRole("listitem", { current: true })).toHaveTextContent("6.3");
    expect(scroll.mock.contexts).toEqual(current());
    select(shown, 40);
    await screen.findByRole("list", { name: "Kriterier" });
    expect(current()).toEqual([]);
  });

  it("brings up one of another parameter, and one that the filter hides", async () => {
    const shown = await open();
    Element.prototype.scrollIntoView = jest.fn();
    await shown.user.click(screen.getByRole("button", { name: "Ej bedömda 1" }));
    select(shown, 1);
    expect(await screen.findByRole("listitem", { current: true })).toHaveTextContent("6.1");
    select(shown, 5);
    expect(await screen.findByRole("region", { name: "Energi" })).toBeVisible();
    expect(current()[0]).toHaveTextContent("4.1");
  });
});

describe("a long list", () => {
  beforeEach(() => {
    jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(160);
    window.scrollTo = jest.fn();
  });

  it("draws only a part, and tells how many there are", async () => {
    const { user } = showPane(stateOf([longSheet(1000)]) as SessionState);
    await user.click(screen.getByRole("button", { name: "Upphandling" }));
    const list = await screen.findByRole("list", { name: "Kriterier" });
    const drawn = await within(list).findAllByRole("listitem");
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[1]).toHaveAttribute("aria-posinset", "2");
    expect(drawn[1]).toHaveAttribute("aria-setsize", "1000");
  });
});
