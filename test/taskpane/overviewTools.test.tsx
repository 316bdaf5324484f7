import { act, screen, within } from "@testing-library/react";
import { defaultSettings } from "../../src/session/settings";
import { showPane, showView } from "./support/render";
import { kalmarRows, stateWith, withPoints } from "./support/workbook";

const kalmar = stateWith(kalmarRows);
const first = () => screen.getAllByRole("listitem")[0];

describe("the threshold", () => {
  it.each([
    [0.75, "Över gränsen på 75 %."],
    [0.9, "Under gränsen på 90 %: 6,3 poäng saknas."],
  ])("of %p is said in words", (threshold, words) => {
    showPane(stateWith(kalmarRows, { settings: { ...defaultSettings, threshold } }));
    expect(screen.getByRole("region", { name: "Summa" })).toHaveTextContent(words);
  });

  it("is not spoken of where nobody has set one", () => {
    showPane(kalmar);
    expect(screen.getByRole("region", { name: "Summa" })).not.toHaveTextContent("gränsen");
  });
});

it("names the strongest and the weakest, and what each parameter has left", () => {
  showPane(kalmar);
  const section = screen.getByRole("region", { name: "Parametrar" });
  expect(section).toHaveTextContent(
    "Starkast, på delad plats, är ”Mål, åtgärder och uppföljning” och ”Organisation och förankring” (100 %); svagast är ”Kommunikation och samarbete” (40 %).",
  );
  expect(within(section).getAllByRole("listitem")[0]).toHaveTextContent("2 av 5 poäng · 3 kvar");
});

it("lists parameters in the order that somebody chooses, and keeps it while another view is shown", async () => {
  const { user, views } = showPane(kalmar);
  expect(first()).toHaveTextContent(/^Kommunikation och samarbete/);
  const order = screen.getByLabelText("Ordning");
  await user.selectOptions(order, "Som i bladet");
  expect(first()).toHaveTextContent(/^Mål, åtgärder och uppföljning/);
  await user.selectOptions(order, "Mest kvar att vinna först");
  expect(first()).toHaveTextContent(/^Upphandling/);
  act(() => {
    views.show("formulas");
  });
  act(() => {
    views.show("overview");
  });
  expect(first()).toHaveTextContent(/^Upphandling/);
});

it("shows a radar whose numbers the list explains, and the bars again", async () => {
  const { user } = showPane(kalmar);
  const button = screen.getByRole("button", { name: "Visa som radar" });
  await user.click(button);
  expect(button).toHaveAttribute("aria-pressed", "true");
  expect(
    await screen.findByRole("img", { name: "Andel av maxpoängen per parameter" }),
  ).toHaveAccessibleDescription("Numren står före parametrarna i listan nedanför.");
  expect(screen.getAllByRole("listitem")[0]).toHaveTextContent(/^7 Kommunikation och samarbete/);
  await user.click(button);
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
});

it("says what has changed since the pane was opened, until somebody begins anew", async () => {
  const { user, tell } = showPane(kalmar);
  const total = screen.getByRole("region", { name: "Summa" });
  expect(total).not.toHaveTextContent("Sedan fönstret öppnades");
  tell(stateWith(withPoints(kalmarRows, { 39: 1 })));
  expect(total).toHaveTextContent("Sedan fönstret öppnades: +1 p, 81 % → 82 %.");
  await user.click(screen.getByRole("button", { name: "Nollställ: jämför med nuläget" }));
  expect(total).not.toHaveTextContent("Sedan");
  tell(kalmar);
  expect(total).toHaveTextContent("Sedan nollställningen: −1 p, 82 % → 81 %.");
});

it("says that no parameter is below the share that counts as weak", () => {
  const settings = { ...defaultSettings, weakestBy: "share", weakestBelow: 0.3, highlight: true } as const;
  showPane(stateWith(kalmarRows, { settings, highlight: { status: "on" } }));
  expect(screen.getByRole("group", { name: "Markering" })).toHaveTextContent(
    "Ingen parameter ligger under 30 %.",
  );
});

it("reads the workbook again when somebody wants the findings checked", async () => {
  const { session, user } = await showView("findings", kalmar);
  await user.click(screen.getByRole("button", { name: "Kontrollera igen" }));
  expect(session.asked).toEqual([{ action: "refresh" }]);
});
