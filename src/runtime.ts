import { registerCommands } from "./commands/registerCommands";
import { displayLanguage, officeReady, onThemeChange, theme } from "./excel/environment";
import { associateFunctions } from "./functions/associate";
import { localeOf, translator, type Translator } from "./i18n/translator";
import { lateSession } from "./session/lateSession";
import { mountPane } from "./taskpane";

/**
 * The one entry of the add-in: the page that Excel keeps alive for functions, ribbon and pane. Functions and
 * buttons are associated while the page loads, because Excel looks for them as soon as Office is ready.
 */
const session = lateSession(async () => (await import("./session")).createSession());
associateFunctions(CustomFunctions, session, texts);
registerCommands(session);
void start();

async function start(): Promise<void> {
  await officeReady();
  document.documentElement.lang = texts().locale;
  const element = document.getElementById("pane");
  if (!element) throw new Error('The page has no element with the id "pane".');
  mountPane(element, {
    session,
    translator: texts(),
    theme: { current: theme, subscribe: onThemeChange },
    loadExample,
  });
  await session.start();
}

/** In the language of Office, which is known once Office is ready. */
function texts(): Translator {
  return translator(localeOf(displayLanguage()));
}

/** The example workbook as base64. It is a part of the bundle, fetched only when somebody opens it. */
async function loadExample(): Promise<string> {
  const { default: address } = await import("../assets/examples/kalmar-2021.xlsx");
  return address.slice(address.indexOf(",") + 1);
}
