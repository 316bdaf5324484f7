import { createCatalog } from "../../../src/functions/catalog/createCatalog";
import { createComparedFiles } from "../../../src/session/comparedFiles";
import { createViews } from "../../../src/session/actions/views";
import type { Locale } from "../../../src/i18n/translator";
import { loadTranslator } from "../../../src/i18n/loadTranslator";
import { translator } from "../../../src/i18n/translator";
import type { ThemeName } from "../../../src/taskpane";
import { mountPane } from "../../../src/taskpane";
import { madeSheets, StagedSession } from "../support/session";
import { plainText } from "./pseudo";
import { scenes, type Gesture, type Scene } from "./scenes";
import { untranslatedWords } from "./untranslated";
import { workbookTexts } from "./workbookTexts";

declare global {
  /** Shows a scene in the page, in the place of the one before, and does what leads to it. */
  var show: (scene: string, locale: Locale, theme: ThemeName) => Promise<void>;
  /** Words of the page that nobody translates. */
  var untranslated: () => readonly string[];
}

let leave: () => void = () => undefined;
let shown: Scene | null = null;

globalThis.untranslated = () => {
  if (!shown) throw new Error("There is no scene to look at.");
  const functions = createCatalog((locale = "en") => translator(locale));
  const typed = shown.press.flatMap((step) =>
    typeof step === "object" && "type" in step ? [step.type] : [],
  );
  const data = [shown.state, shown.grids, shown.files?.state(), typed, madeSheets, functions];
  return untranslatedWords(document, workbookTexts(data));
};

globalThis.show = async (name, locale, theme) => {
  const scene = scenes[name];
  const element = document.getElementById("pane");
  if (!scene || !element) throw new Error(`There is no scene "${name}" to show.`);
  leave();
  shown = scene;
  const views = createViews();
  views.show(scene.view);
  leave = mountPane(element, {
    session: new StagedSession(scene.state, scene.grids),
    views,
    files: scene.files ?? createComparedFiles(),
    translator: translator(locale),
    loadTranslator,
    theme: { current: () => theme, subscribe: () => () => undefined },
    loadExample: () => Promise.resolve(""),
    loadFunctions: () => Promise.resolve(createCatalog((other = locale) => translator(other))),
  });
  for (const step of scene.press) {
    if (typeof step === "string") await press((label) => label === translator(locale).text(step));
    else if (step instanceof RegExp) await press((label) => step.test(plainText(label)));
    else if ("on" in step) await gesture(step);
    else await select(step);
  }
  // What was opened last takes its place in the width that it was opened in.
  await painted();
  await painted();
};

const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function press(isMeant: (label: string) => boolean): Promise<void> {
  const button = await found(() =>
    [...document.querySelectorAll("button")].find(
      ({ textContent, ariaLabel }) => isMeant(textContent) || isMeant(ariaLabel ?? ""),
    ),
  );
  button.click();
}

/** Turns the dropdown with the first value to the second, as a person does. */
async function select([from, to]: readonly [from: string, to: string]): Promise<void> {
  const dropdown = await found(() =>
    [...document.querySelectorAll("select")].find(({ value }) => value === from),
  );
  dropdown.value = to;
  dropdown.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Clicks, or types and presses Enter. */
async function gesture({ on, text, type }: Gesture): Promise<void> {
  const element = await found(() =>
    [...document.querySelectorAll<HTMLElement>(on)].find(
      ({ textContent }) => text === undefined || textContent === text,
    ),
  );
  if (type === undefined) {
    element.click();
    return;
  }
  const fields = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  const setValue = Object.getOwnPropertyDescriptor(fields.prototype, "value")?.set;
  // As typing does: React looks away when its own setter is used.
  setValue?.call(element, type);
  element.dispatchEvent(new Event("input", { bubbles: true }));
  await painted();
  element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
}

/** Waits for what is not drawn yet. */
async function found<T>(look: () => T | undefined): Promise<T> {
  for (let frames = 0; frames < 300; frames++) {
    const thing = look();
    if (thing !== undefined) return thing;
    await painted();
  }
  throw new Error("What the scene needs is not on the page.");
}
