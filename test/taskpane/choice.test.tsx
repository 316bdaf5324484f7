import { screen, within } from "@testing-library/react";
import { showPane } from "./support/render";
import { kalmarRows, sheetWith, stateOf, withPoints } from "./support/workbook";

const first = sheetWith(kalmarRows, { sheet: "2021" });
const second = sheetWith(withPoints(kalmarRows, { 39: 1 }), { sheet: "2024", title: "Kalmar 2024" });
const both = stateOf([first, second]);

const dropdown = () => screen.getByRole("combobox", { name: "Utvärdering" });

it("picks none of several, but shows what there is to choose from", () => {
  showPane(both);
  expect(screen.getByRole("heading", { level: 1, name: "Välj en utvärdering" })).toBeVisible();
  expect(screen.getByText("Arbetsboken har 2 utvärderingar. Välj den du vill se.")).toBeVisible();
  expect(dropdown()).toHaveDisplayValue("Välj en utvärdering");
  expect(
    screen.getByRole("button", { name: /Kalmar 2024 Bladet 2024 · 55 av 67 poäng, 82\s%/ }),
  ).toBeVisible();
  expect(screen.queryByRole("region", { name: "Summa" })).not.toBeInTheDocument();
});

it("shows the one chosen from the dropdown", async () => {
  const { user } = showPane(both);
  await user.selectOptions(dropdown(), "Kalmar 2024");
  expect(screen.getByRole("region", { name: "Summa" })).toHaveTextContent("55 av 67 poäng");
  expect(screen.getByRole("heading", { level: 1, name: "Kalmar 2024" })).toBeVisible();
});

it("shows the one chosen from the list, and leaves the focus on the dropdown", async () => {
  const { user } = showPane(both);
  await user.click(screen.getByRole("button", { name: /Kalmar 2021/ }));
  expect(screen.getByRole("region", { name: "Summa" })).toHaveTextContent("54 av 67 poäng");
  expect(dropdown()).toHaveFocus();
});

it("keeps the choice while the sheet changes, and asks again when the sheet is gone", async () => {
  const { user, tell } = showPane(stateOf([first, second, sheetWith(kalmarRows, { sheet: "2025" })]));
  await user.selectOptions(dropdown(), "Kalmar 2024");
  tell(
    stateOf([
      sheetWith(withPoints(kalmarRows, { 38: 1, 39: 1 }), { sheet: "2024", title: "Växjö 2024" }),
      first,
    ]),
  );
  expect(screen.getByRole("heading", { level: 1, name: "Växjö 2024" })).toBeVisible();
  tell(stateOf([first, sheetWith(kalmarRows, { sheet: "2025" })]));
  expect(screen.getByRole("heading", { level: 1, name: "Välj en utvärdering" })).toBeVisible();
});

it("tells namesakes apart by their sheets", () => {
  showPane(stateOf([first, sheetWith(kalmarRows, { sheet: "Kopia" })]));
  expect(
    within(dropdown())
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Välj en utvärdering", "Kalmar 2021 (2021)", "Kalmar 2021 (Kopia)"]);
});
