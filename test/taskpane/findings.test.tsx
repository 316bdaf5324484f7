import { screen, within } from "@testing-library/react";
import { showPane } from "./support/render";
import { kalmarRows, stateWith, withPoints } from "./support/workbook";

const blanks = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [index + 10, ""]));
const state = stateWith(withPoints(kalmarRows, { ...blanks, 0: "två", 1: "1,5" }));

const findings = () => screen.getByRole("region", { name: "Anmärkningar" });

it("lists findings by severity, the gravest first, with their number", () => {
  showPane(state);
  const headings = within(findings()).getAllByRole("heading", { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual(["Fel 1", "Varningar 1", "Upplysningar 8"]);
});

it("says what is the matter, with the cell as a link that selects it", async () => {
  const { session, user } = showPane(state);
  expect(within(findings()).getAllByRole("listitem")[0]).toHaveTextContent(
    "D4: ”två” är inte ett antal poäng. Skriv ett tal, eller – om kriteriet inte är tillämpligt.",
  );
  await user.click(within(findings()).getByRole("button", { name: "Gå till Bedömning!D4" }));
  expect(session.asked).toEqual([{ action: "goTo", cell: { sheet: "Bedömning", row: 3, column: 3 } }]);
});

it("says why a cell could not be selected", async () => {
  const { session, user } = showPane(state);
  session.answer = () =>
    Promise.resolve({ ok: false, failure: { code: "missingSheet", values: { sheet: "Bedömning" } } });
  await user.click(within(findings()).getByRole("button", { name: "Gå till Bedömning!D4" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Cellen gick inte att markera");
});

it("keeps a long list short until it is asked for", async () => {
  const { user } = showPane(state);
  expect(within(findings()).getAllByRole("listitem")).toHaveLength(1 + 1 + 5);
  await user.click(within(findings()).getByRole("button", { name: "Visa alla 8", expanded: false }));
  expect(within(findings()).getAllByRole("listitem")).toHaveLength(1 + 1 + 8);
  await user.click(within(findings()).getByRole("button", { name: "Visa färre", expanded: true }));
  expect(within(findings()).getAllByRole("listitem")).toHaveLength(1 + 1 + 5);
});

it("reads in English as well", () => {
  showPane(state, { locale: "en" });
  const region = screen.getByRole("region", { name: "Findings" });
  expect(within(region).getByRole("heading", { name: "For your information 8" })).toBeVisible();
  expect(within(region).getByRole("button", { name: "Show all 8" })).toBeVisible();
});
