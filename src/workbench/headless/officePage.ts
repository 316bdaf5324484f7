import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";

/** What Microsoft's scripts put on the window. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

export type OfficeWindow = DOMWindow & OfficeGlobals;

const origin = "https://localhost";
const scripts = `${origin}/office/`;

export interface OfficePage {
  readonly window: OfficeWindow;
  /** Brings a message of the host to Office.js. */
  deliver(message: string): void;
  close(): void;
}

/**
 * Loads Microsoft's own Office.js and Excel client, unchanged, in a window without a screen, as if an Excel on the web
 * had it in a frame. The client's functions runtime is part of it.
 *
 * @param frameName what Office.js reads its host from
 * @param toHost takes each message that Office.js sends to the page around it
 */
export async function loadOfficePage(
  frameName: string,
  toHost: (message: string) => void,
): Promise<OfficePage> {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    throw error;
  });
  const dom = new JSDOM(`<!doctype html><script src="${scripts}office.debug.js"></script><body></body>`, {
    url: `${origin}/taskpane.html`,
    runScripts: "dangerously",
    resources: new OfficeScripts(),
    virtualConsole,
    beforeParse: (window) => prepare(window, frameName, toHost),
  });
  const { window } = dom;
  await new Promise((resolve) => window.addEventListener("load", resolve));
  let isOpen = true;
  return {
    window: window as OfficeWindow,
    deliver: (data) => {
      if (isOpen) window.dispatchEvent(new window.MessageEvent("message", { data, origin }));
    },
    close: () => {
      isOpen = false;
      window.close();
    },
  };
}

/** Makes the window look like a frame of Excel's: it has a name, and a parent that messages can be posted to. */
function prepare(window: DOMWindow, frameName: string, toHost: (message: string) => void): void {
  window.name = frameName;
  const parent = { postMessage: (message: string) => setImmediate(toHost, message) };
  Object.defineProperty(window, "parent", { value: parent });
  // Browsers have it and Office.js compares hosts by it; jsdom left it out.
  Object.defineProperty(window.document, "domain", { value: "localhost" });
}

const distribution = path.dirname(require.resolve("@microsoft/office-js/package.json"));

/** Serves Microsoft's scripts from this machine, and nothing else. */
class OfficeScripts extends ResourceLoader {
  override fetch(url: string) {
    if (!url.startsWith(scripts)) return null;
    const file = path.join(distribution, "dist", path.posix.normalize(url.slice(scripts.length)));
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>;
  }
}
