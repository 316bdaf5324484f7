import type { Locale } from "../../../src/i18n/translator";
import { translator } from "../../../src/i18n/translator";
import type { ThemeName } from "../../../src/taskpane";
import { mountPane } from "../../../src/taskpane";
import { StagedSession } from "../support/session";
import { scenes } from "./scenes";

declare global {
  /** Shows a scene in the page, in the place of the one before. */
  var show: (scene: string, locale: Locale, theme: ThemeName) => void;
}

let leave: () => void = () => undefined;

globalThis.show = (scene, locale, theme) => {
  const state = scenes[scene];
  const element = document.getElementById("pane");
  if (!state || !element) throw new Error(`There is no scene "${scene}" to show.`);
  leave();
  leave = mountPane(element, {
    session: new StagedSession(state),
    translator: translator(locale),
    theme: { current: () => theme, subscribe: () => () => undefined },
    loadExample: () => Promise.resolve(""),
  });
};
