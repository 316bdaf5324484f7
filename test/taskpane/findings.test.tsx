import { screen, within } from "@testing-library/react";
import { showView } from "./support/render";
import { kalmarRows, stateWith, withPoints } from "./support/workbook";

const blanks = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [index + 10, ""]));
const state = stateWith(withPoints(kalmarRows, { ...blanks, 0: "två", 1: "1,5" }));

const findings = () => screen.getByRole("region", { name: "Anmärkningar" });

it("lists findings by severity, the gravest first, with their number", async () => {
  await showView("findings", state);
  const headings = within(findings()).getAllByRole("heading", { level: 2 });
  expect(headings.map(({ textContent }) => textContent)).toEqual(["Fel 1", "Varningar 1", "Upplysningar 8"]);
});

it("says what is the matter, with the cell as a link that selects it", async () => {
  const { session, user } = await showView("findings", state);
  expect(within(findings()).getAllByRole("listitem")[0]).toHaveTextContent(
    "D4: ”två” är inte ett antal poäng. Skriv ett tal, eller – om kriteriet inte är tillämpligt.",
  );
  await user.click(within(findings()).getByRole("button", { name: "Gå till Bedömning!D4" }));
  expect(session.asked).toEqual([{ action: "goTo", cell: { sheet: "Bedömning", row: 3, column: 3 } }]);
});

it("says why a cell could not be selected", async () => {
  const { session, user } = await showView("findings", state);
  session.answer = () =>
    Promise.resolve({ ok: false, failure: { code: "missingSheet", values: { sheet: "Bedömning" } } });
  await user.click(within(findings()).getByRole("button", { name: "Gå till Bedömning!D4" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Cellen gick inte att markera");
});

it("keeps a long list short until more is asked for", async () => {
  const { user } = await showView("findings", state);
  expect(within(findings()).getAllByRole("listitem")).toHaveLength(1 + 1 + 5);
  await user.click(within(findings()).getByRole("button", { name: "Visa 3 till" }));
  expect(within(findings()).getAllByRole("listitem")).toHaveLength(1 + 1 + 8);
  await user.click(within(findings()).getByRole("button", { name: "Visa färre" }));
  expect(within(findings()).getAllByRole("listitem")).toHaveLength(1 + 1 + 5);
});

it("lengthens a very long list by 50 at a time", async () => {
  const blank = { parameter: "Energi", max: 1, points: "" };
  const rows = Array.from({ length: 120 }, (_, index) => ({
    ...blank,
    criterion: `Kriterium ${String(index)}`,
  }));
  const { user } = await showView("findings", stateWith(rows));
  await user.click(within(findings()).getByRole("button", { name: "Visa 50 till" }));
  await user.click(within(findings()).getByRole("button", { name: "Visa 50 till" }));
  expect(within(findings()).getAllByRole("listitem")).toHaveLength(105);
  expect(within(findings()).getByRole("button", { name: "Visa 15 till" })).toBeVisible();
});

it("reads in English as well", async () => {
  await showView("findings", state, { locale: "en" });
  const region = screen.getByRole("region", { name: "Findings" });
  expect(within(region).getByRole("heading", { name: "For your information 8" })).toBeVisible();
  expect(within(region).getByRole("button", { name: "Show 3 more" })).toBeVisible();
});
