import { act, screen } from "@testing-library/react";
import { createComparedFiles } from "../../src/session/comparedFiles";
import { createViews } from "../../src/session/actions/views";
import { loadTranslator } from "../../src/i18n/loadTranslator";
import { translator } from "../../src/i18n/translator";
import type { ThemeName } from "../../src/taskpane";
import { mountPane } from "../../src/taskpane";
import { showPane } from "./support/render";
import { StagedSession } from "./support/session";
import { kalmarRows, stateWith } from "./support/workbook";

const state = stateWith(kalmarRows);

it("follows the theme while it is open", () => {
  const listeners = new Set<() => void>();
  let name: ThemeName = "light";
  const theme = {
    current: () => name,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  showPane(state, { theme });
  const background = () =>
    getComputedStyle(
      screen.getByRole("main").closest(".fui-FluentProvider") ?? document.body,
    ).getPropertyValue("--colorNeutralBackground1");
  expect(background()).toBe("#ffffff");
  name = "dark";
  act(() => {
    for (const listener of listeners) listener();
  });
  expect(background()).toBe("#292929");
});

it("can be mounted and taken away again", () => {
  const element = document.body.appendChild(document.createElement("div"));
  const session = new StagedSession(state);
  let unmount: () => void = () => undefined;
  act(() => {
    unmount = mountPane(element, {
      session,
      views: createViews(),
      files: createComparedFiles(),
      translator: translator("en"),
      theme: { current: () => "light", subscribe: () => () => undefined },
      loadTranslator,
      loadExample: () => Promise.resolve(""),
      loadFunctions: () => Promise.resolve([]),
    });
  });
  expect(element).toHaveTextContent("Kalmar 2021");
  act(() => {
    unmount();
  });
  expect(element).toBeEmptyDOMElement();
  expect(session.listenerCount).toBe(0);
});
