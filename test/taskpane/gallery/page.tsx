import { mountPane } from "../../../src/taskpane";
import { translator } from "../../../src/i18n/translator";
import { StagedSession } from "../support/session";
import { scenes } from "./scenes";
import type { ThemeName } from "../../../src/taskpane";

const q = new URLSearchParams(location.search);
const session = new StagedSession(scenes[q.get("scene") ?? "kalmar"] ?? { phase: "starting" });
Object.assign(window, { session, scenes });
const el = document.getElementById("pane");
if (el)
  mountPane(el, {
    session,
    translator: translator(q.get("lang") === "en" ? "en" : "sv"),
    theme: { current: () => (q.get("theme") ?? "light") as ThemeName, subscribe: () => () => undefined },
    loadExample: () => Promise.resolve("UEs="),
  });
