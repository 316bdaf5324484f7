import type { Session, SessionState } from "./session";

type Listener = (state: SessionState) => void;

/**
 * A session whose code is still being loaded, so that the pane's frame need not wait for it: starting until then,
 * failed when it cannot be loaded. What is asked of it meanwhile is done as soon as it is there.
 */
export function lateSession(load: () => Promise<Session>): Session {
  let real: Session | null = null;
  let before: SessionState = { phase: "starting" };
  const waiting = new Map<Listener, () => void>();
  const loading = load();
  loading.then(arrive, fail);

  function arrive(session: Session): void {
    real = session;
    for (const [listener] of waiting) waiting.set(listener, session.subscribe(listener));
  }

  function fail(error: unknown): void {
    before = { phase: "failed", failure: { code: "excelError", values: { message: String(error) } } };
    for (const listener of waiting.keys()) listener(before);
  }

  return {
    state: () => real?.state() ?? before,
    subscribe: (listener) => {
      if (real) return real.subscribe(listener);
      const own: Listener = (state) => {
        listener(state);
      };
      waiting.set(own, () => undefined);
      return () => {
        waiting.get(own)?.();
        waiting.delete(own);
      };
    },
    start: async () => (await loading).start(),
    setHighlight: async (on) => (await loading).setHighlight(on),
    setSettings: async (changes) => (await loading).setSettings(changes),
    resetSettings: async () => (await loading).resetSettings(),
    setPoints: async (entry) => (await loading).setPoints(entry),
    setManyPoints: async (entries) => (await loading).setManyPoints(entries),
    setChoice: async (entry) => (await loading).setChoice(entry),
    setComment: async (entry) => (await loading).setComment(entry),
    applyFix: async (finding) => (await loading).applyFix(finding),
    setMapping: async (mapping) => (await loading).setMapping(mapping),
    resetMapping: async (sheet) => (await loading).resetMapping(sheet),
    preview: (mapping) => real?.preview(mapping) ?? null,
    sheetRows: (sheet, count) => real?.sheetRows(sheet, count) ?? null,
    changeFormulas: async (action) => (await loading).changeFormulas(action),
    insertFormula: async (formula, cell) => (await loading).insertFormula(formula, cell),
    insertTemplate: async (choice, locale) => (await loading).insertTemplate(choice, locale),
    makeComparison: async (files, locale) => (await loading).makeComparison(files, locale),
    makeReport: async (input, locale) => (await loading).makeReport(input, locale),
    decimalSeparator: async () => (await loading).decimalSeparator(),
    followSelection: (listener) => {
      let stop: (() => void) | null = () => undefined;
      loading.then(
        (session) => {
          if (stop) stop = session.followSelection(listener);
        },
        () => undefined, // the state says why there is no session
      );
      return () => {
        stop?.();
        stop = null;
      };
    },
    goTo: async (cell) => (await loading).goTo(cell),
    openWorkbook: async (base64) => (await loading).openWorkbook(base64),
    refresh: async () => (await loading).refresh(),
    stopReading: async () => (await loading).stopReading(),
    close: async () => (await loading).close(),
  };
}
