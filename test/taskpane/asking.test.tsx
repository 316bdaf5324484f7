import { screen, within } from "@testing-library/react";
import { showPane } from "./support/render";
import { twoWays } from "./support/twoWays";
import { kalmarRows, sheetWith, stateOf } from "./support/workbook";

const asking = stateOf([twoWays]);
const kalmar = sheetWith(kalmarRows, { sheet: "2021" });
const [, second] = asking.questions[0]?.candidates ?? [];

const cards = () => within(screen.getByRole("list")).getAllByRole("listitem");

describe("cells that can be read in several ways", () => {
  it.each([
    ["sv", "Vilket är rätt?", "6 av 9 poäng", "poäng från kolumn D, maxpoäng från kolumn C", "Använd detta"],
    [
      "en",
      "Which way is right?",
      "6 of 9 points",
      "points from column D, maximum from column C",
      "Use this one",
    ],
  ] as const)(
    "are a question with every way and its total (%s)",
    (locale, title, total, sentence, button) => {
      showPane(asking, { locale });
      expect(screen.getByRole("heading", { level: 1, name: title })).toBeVisible();
      expect(cards()).toHaveLength(asking.questions[0]?.candidates.length ?? 0);
      expect(cards()[0]).toHaveTextContent(total);
      expect(cards()[0]).toHaveTextContent(sentence);
      const [first] = screen.getAllByRole("button", { name: button });
      expect(first).toHaveAccessibleDescription(expect.stringContaining(total));
    },
  );

  it("are read in the way that is chosen, and the focus goes to where that can be changed", async () => {
    const { session, user } = showPane(asking, { grids: [twoWays] });
    if (!second) throw new Error("There are two ways.");
    session.answer = () => {
      session.tell(stateOf([twoWays], { mappings: [second.mapping] }));
      return Promise.resolve({ ok: true });
    };
    await user.click(within(cards()[1] ?? document.body).getByRole("button"));
    expect(session.asked).toEqual([{ action: "setMapping", mapping: second.mapping }]);
    expect(screen.getByRole("region", { name: "Summa" })).toHaveTextContent("5 av 9 poäng");
    expect(screen.getByRole("button", { name: "Ändra hur Klimat läser bladet" })).toHaveFocus();
  });

  it("stay a question when the choice could not be kept, and say why", async () => {
    const { session, user } = showPane(asking);
    session.answer = () => Promise.resolve({ ok: false, failure: { code: "readOnly", values: {} } });
    await user.click(within(cards()[0] ?? document.body).getByRole("button"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Valet sparades inte");
    expect(screen.getByRole("heading", { name: "Vilket är rätt?" })).toBeVisible();
  });

  it("can be chosen by keyboard alone", async () => {
    const { session, user } = showPane(asking);
    screen.getAllByRole("button", { name: "Använd detta" })[1]?.focus();
    await user.keyboard("{Enter}");
    expect(session.asked).toEqual([{ action: "setMapping", mapping: second?.mapping }]);
  });

  it("beside an assessment are told of, and asked about when the user wants", async () => {
    const { user } = showPane(stateOf([kalmar, twoWays]));
    expect(screen.getByRole("heading", { level: 1, name: "Kalmar 2021" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Välj" }));
    expect(screen.getByRole("heading", { level: 1, name: "Vilket är rätt?" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Inte nu" }));
    expect(screen.getByRole("heading", { level: 1, name: "Kalmar 2021" })).toBeVisible();
  });

  it("cannot be chosen in a workbook that is open for reading only", () => {
    showPane({ ...asking, readOnly: true });
    for (const button of screen.getAllByRole("button", { name: "Använd detta" })) {
      expect(button).toHaveAttribute("aria-disabled", "true");
    }
    expect(screen.getByText(/endast för läsning/)).toBeVisible();
  });
});
