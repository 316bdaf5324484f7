import { screen, within } from "@testing-library/react";
import { showView } from "./support/render";
import { kalmarRows, stateWith, withPoints } from "./support/workbook";

const state = stateWith(withPoints(kalmarRows, { 1: "1,5" }));
const fixed = stateWith(withPoints(kalmarRows, { 1: 1.5 }));

const button = () => screen.getByRole("button", { name: "Rätta Bedömning!D5: Skriv 1,5 som tal" });

it("offers what would put a finding right, in words, with the keyboard as well", async () => {
  const { session, user } = await showView("findings", state);
  expect(button()).toHaveTextContent("Skriv 1,5 som tal");
  button().focus();
  await user.keyboard("{Enter}");
  expect(session.asked).toEqual([
    {
      action: "applyFix",
      finding: expect.objectContaining({
        code: "textNumber",
        cell: { sheet: "Bedömning", row: 4, column: 3 },
      }) as unknown,
    },
  ]);
});

it("says that it is done and how to undo it, where the focus is, after the finding has gone", async () => {
  const { user, tell } = await showView("findings", state);
  await user.click(button());
  tell(fixed);
  const note = within(screen.getByRole("region", { name: "Anmärkningar" })).getByRole("status");
  expect(note).toHaveTextContent("Klart: Skriv 1,5 som tal. Ångra med Ctrl+Z i bladet.");
  expect(note).toHaveFocus();
});

it("says why it was not done", async () => {
  const { session, user } = await showView("findings", state);
  session.answer = () =>
    Promise.resolve({ ok: false, failure: { code: "changedCell", values: { cell: "Bedömning!D5" } } });
  await user.click(button());
  expect(await screen.findByRole("alert")).toHaveTextContent("Inget rättades");
  expect(screen.getByRole("alert")).toHaveTextContent("något har ändrats sedan det lästes: Bedömning!D5");
});

it("offers nothing where nothing can be written", async () => {
  await showView("findings", { ...state, readOnly: true });
  expect(button()).toBeDisabled();
});

it("offers nothing for what only a person can put right", async () => {
  await showView("findings", stateWith(withPoints(kalmarRows, { 0: "två" })));
  expect(screen.queryByRole("button", { name: /som tal/ })).toBeNull();
});

it("reads in English as well", async () => {
  await showView("findings", state, { locale: "en" });
  expect(screen.getByRole("button", { name: "Correct Bedömning!D5: Write 1.5 as a number" })).toBeVisible();
});
