import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { notLoaded } from "../../src/i18n/notLoaded";
import { offerRetry } from "../../src/taskpane/offerRetry";

test.each([
  ["en", "Try again", /could not be fetched.*\(offline\)/],
  ["sv", "Försök igen", /kunde inte hämtas.*\(offline\)/],
] as const)("a pane whose texts are not there says so and tries again, in %s", async (locale, name, text) => {
  const retry = jest.fn();
  const element = document.body.appendChild(document.createElement("div"));
  offerRetry(element, notLoaded(locale, new Error("offline")), retry);
  expect(screen.getByRole("alert")).toHaveTextContent(text);
  await userEvent.click(screen.getByRole("button", { name }));
  expect(retry).toHaveBeenCalledTimes(1);
  expect(element).toBeEmptyDOMElement();
});
