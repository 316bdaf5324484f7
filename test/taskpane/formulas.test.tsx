import { screen, within } from "@testing-library/react";
import type { FormulaOutcome, FormulaState } from "../../src/session";
import { showView } from "./support/render";
import { kalmarRows, stateOf, stateWith } from "./support/workbook";

const state = (formulas: FormulaState, readOnly = false) => stateWith(kalmarRows, { formulas, readOnly });
const live = state({ frozen: 0, last: null });
const after = (action: "freeze" | "thaw" | "repair", outcome: FormulaOutcome, frozen = 0) =>
  state({ frozen, last: { action, outcome } });

const section = () => within(screen.getByRole("region", { name: "KLIMAT-formler" }));
const button = (name: string) => section().getByRole("button", { name });

it.each([
  ["Frys till värden", "freeze"],
  ["Tina", "thaw"],
  ["Laga", "repair"],
])("%s is done with the keyboard as well", async (name, what) => {
  const { session, user } = await showView("formulas", state({ frozen: 2, last: null }));
  button(name).focus();
  await user.keyboard("{Enter}");
  expect(session.asked).toEqual([{ action: "changeFormulas", what }]);
});

it("says how many formulas are frozen, and offers to thaw only then", async () => {
  const { tell } = await showView("formulas", live);
  expect(button("Tina")).toHaveAttribute("aria-disabled", "true");
  expect(section().getByText(/^Frys formlerna innan du delar/)).toBeVisible();
  tell(state({ frozen: 3, last: null }));
  expect(button("Tina")).not.toHaveAttribute("aria-disabled", "true");
  expect(section().getByText(/^3 formler är frysta/)).toBeVisible();
});

it("tells what was done and what was left, where screen readers hear it, with links to the cells", async () => {
  const { session, user, tell } = await showView("formulas", live);
  expect(section().getByRole("status")).toBeEmptyDOMElement();
  const left = [
    { reason: "error", cell: { sheet: "Resultat", row: 3, column: 1 } },
    { reason: "waits", cell: { sheet: "Resultat", row: 4, column: 1 } },
    { reason: "protected", cell: { sheet: "Låst", row: 0, column: 0 } },
    { reason: "protected", cell: { sheet: "Arkiv 1", row: 0, column: 0 } },
    { reason: "gone", cell: null },
  ] as const;
  tell(after("freeze", { ok: true, report: { done: 4, left } }, 4));
  const status = section().getByRole("status");
  expect(status).toHaveTextContent("4 formler frystes. Ångra med Ctrl+Z i bladet.");
  expect(status).toHaveTextContent("Visar ett fel och har lämnats som den är: Resultat!B4");
  expect(status).toHaveTextContent("Väntar ännu på sitt resultat och har lämnats som den är: Resultat!B5");
  expect(status).toHaveTextContent("På ett skyddat blad (Låst, Arkiv 1) och har lämnats som de är.");
  expect(status).toHaveTextContent("En fryst formel sattes inte tillbaka: dess celler har tagits bort.");
  await user.click(section().getByRole("button", { name: "Gå till Resultat!B4" }));
  expect(session.asked).toEqual([{ action: "goTo", cell: left[0].cell }]);
});

it("shows the first cells of many", async () => {
  const left = Array.from({ length: 8 }, (_, row) => ({
    reason: "changed" as const,
    cell: { sheet: "Resultat", row, column: 0 },
  }));
  await showView("formulas", after("thaw", { ok: true, report: { done: 0, left } }));
  expect(section().getByRole("status")).toHaveTextContent("Ingen formel sattes tillbaka.");
  expect(section().getByRole("status")).toHaveTextContent("Resultat!A5 och 3 till");
});

it("says why nothing was done, once", async () => {
  const outcome: FormulaOutcome = { ok: false, failure: { code: "nothingToRepair", values: {} } };
  const { session, user, tell } = await showView("formulas", live);
  session.report = outcome;
  const clicked = user.click(button("Laga"));
  tell(after("repair", outcome));
  await clicked;
  expect(await screen.findAllByRole("alert")).toHaveLength(1);
  expect(screen.getByRole("alert")).toHaveTextContent("Inget lagades");
  expect(screen.getByRole("alert")).toHaveTextContent("Alla KLIMAT-formler i arbetsboken fungerar.");
});

it("offers nothing where nothing can be written", async () => {
  await showView("formulas", state({ frozen: 2, last: null }, true));
  for (const name of ["Frys till värden", "Tina", "Laga"])
    expect(button(name)).toHaveAttribute("aria-disabled", "true");
});

it("is there without an assessment as well, where formulas may be frozen", async () => {
  await showView("formulas", stateOf([], { formulas: { frozen: 1, last: null } }));
  expect(section().getByText(/^En formel är fryst/)).toBeVisible();
});

it("reads in English as well", async () => {
  await showView("formulas", after("repair", { ok: true, report: { done: 1, left: [] } }), { locale: "en" });
  const region = within(screen.getByRole("region", { name: "KLIMAT formulas" }));
  expect(region.getByRole("status")).toHaveTextContent("One formula was entered again.");
});
