import { registerCommands } from "./commands/registerCommands";
import { displayLanguage, officeReady, onThemeChange, theme } from "./excel/environment";
import type { Answers } from "./functions/answers";
import { associateFunctions } from "./functions/associate";
import { lateAnswers } from "./functions/lateAnswers";
import { localeOf, type Locale, type Translator, type Translators } from "./i18n/createTranslator";
import { loadTranslator } from "./i18n/loadTranslator";
import { notLoaded } from "./i18n/notLoaded";
import { createViews } from "./session/actions/views";
import { createComparedFiles } from "./session/comparedFiles";
import { lateSession } from "./session/lateSession";
import { mountPane, type ListedFunction } from "./taskpane";
import { offerRetry } from "./taskpane/offerRetry";

/**
 * The one entry of the add-in: the page that Excel keeps alive for functions, ribbon and pane. Functions and
 * buttons are associated while the page loads, because Excel looks for them as soon as Office is ready.
 */
const session = lateSession(async () =>
  (await import(/* webpackChunkName: "session" */ "./session")).createSession(),
);
const answers = lateAnswers(loadAnswers, (error) => ({
  error: "#N/A",
  text: notLoaded(locale(), error).text,
}));
associateFunctions(CustomFunctions, answers);
const services = { session, views: createViews(), files: createComparedFiles(), loadExample };
registerCommands(services);
void start();

async function start(): Promise<void> {
  await officeReady();
  document.documentElement.lang = locale();
  const element = document.getElementById("pane");
  if (!element) throw new Error('The page has no element with the id "pane".');
  void showPane(element);
  await session.start();
}

async function showPane(element: Element): Promise<void> {
  let translator: Translator;
  try {
    translator = await loadTranslator(locale());
  } catch (error) {
    offerRetry(element, notLoaded(locale(), error), () => void showPane(element));
    return;
  }
  mountPane(element, {
    ...services,
    translator,
    loadTranslator,
    theme: { current: theme, subscribe: onThemeChange },
    loadFunctions,
  });
}

/** Functions speak both languages: a text for somebody else can be asked for in the other one. */
async function loadAnswers(): Promise<Answers> {
  await officeReady();
  const [{ createAnswers }, translators] = await Promise.all([
    import(/* webpackChunkName: "functions" */ "./functions/answers"),
    loadTranslators(),
  ]);
  return createAnswers(session, translators);
}

/** The functions as the pane lists them, answered in the same way as in cells. */
async function loadFunctions(): Promise<readonly ListedFunction[]> {
  const [{ createCatalog }, translators] = await Promise.all([
    import(/* webpackChunkName: "catalog" */ "./functions/catalog/createCatalog"),
    loadTranslators(),
  ]);
  return createCatalog(translators);
}

async function loadTranslators(): Promise<Translators> {
  const [en, sv] = await Promise.all([loadTranslator("en"), loadTranslator("sv")]);
  const translators = { en, sv };
  return (wanted = locale()) => translators[wanted];
}

/** That of Office, known once Office is ready. */
function locale(): Locale {
  return localeOf(displayLanguage());
}

/** The example workbook as base64. It is a part of the bundle, fetched only when somebody opens it. */
async function loadExample(): Promise<string> {
  const { default: address } = await import("../assets/examples/kalmar-2021.xlsx");
  return address.slice(address.indexOf(",") + 1);
}
