import { act, screen } from "@testing-library/react";
import { showPane } from "./support/render";
import { kalmarRows, stateWith, withPoints } from "./support/workbook";

/** The sections of the pane tell of their own actions. */
const announced = () =>
  screen.getAllByRole("status").filter((each) => !each.closest("section"))[0] as HTMLElement;
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

it("says nothing of the total that was there from the start", () => {
  showPane(stateWith(kalmarRows));
  pass(5000);
  expect(announced()).toBeEmptyDOMElement();
});

it("says the total once it has come to rest", () => {
  const { tell } = showPane(stateWith(kalmarRows));
  tell(stateWith(withPoints(kalmarRows, { 39: "" })));
  pass(500);
  tell(stateWith(withPoints(kalmarRows, { 39: 1 })));
  pass(999);
  expect(announced()).toBeEmptyDOMElement();
  pass(1);
  expect(announced()).toHaveTextContent("Summan är nu 55 av 67 poäng, 82 %.");
});

it("says that the total is gone when points cannot be counted", () => {
  const { tell } = showPane(stateWith(kalmarRows), { locale: "en" });
  tell(stateWith(withPoints(kalmarRows, { 39: "one" })));
  pass(1000);
  expect(announced()).toHaveTextContent("No total yet");
});
