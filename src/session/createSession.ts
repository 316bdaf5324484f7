import { plainAddress } from "../excel/areas";
import { createWorkbook } from "../excel/documents";
import { selectCell } from "../excel/navigation";
import { refusal, type Answer } from "../excel/outcome";
import { decimalSeparator } from "../excel/separators";
import type { Snapshot } from "../excel/snapshot";
import { watch, type Change } from "../excel/watch";
import { applyFix } from "./applyFix";
import { changeFormulas, frozenCount } from "./changeFormulas";
import { keepMapping } from "./keepMapping";
import { createMarker, type Marker } from "./marker";
import { createPacing } from "./pacing";
import { createQueue } from "./queue";
import { createReader, type Understood } from "./reader";
import { createReadingControl } from "./readingControl";
import { createRefresher } from "./refresher";
import type { Failure, FormulaState, Outcome, Session, SessionState } from "./session";
import { resetSettings } from "./resetSettings";
import { createSelectionFollower } from "./selection";
import { setChoice } from "./setChoice";
import { setComment } from "./setComment";
import { setPoints } from "./setPoints";
import { sheetRows } from "./sheetRows";
import { keepValues } from "./keepValues";
import { keptSettings, settingsOf } from "./settings";
import { createStore } from "./store";

/** Pause after which Excel is asked again when it was busy, in milliseconds. */
const busyPause = 1_000;

/** A co-author's Klimat moves the marks for its own edits: ours looks only after this pause whether it did. */
const coAuthorPause = 2_000;

/** The marks are looked at this long after an edit, when a series of edits is likely to be over. */
const lookPause = 2_000;

/** A session on the open workbook. It does nothing until `start`. */
export function createSession(): Session {
  const store = createStore<SessionState>({ phase: "starting" });
  const reader = createReader();
  const marker = createMarker(publish);
  const pacing = createPacing();
  const inTurn = createQueue();
  const selection = createSelectionFollower();
  const control = createReadingControl((progress) => {
    if (store.get().phase !== "ready") store.set({ phase: "starting", progress });
  });
  const refresher = createRefresher(() => inTurn(update).catch(fall));
  let stopWatching: (() => Promise<void>) | null = null;
  let lastFormulas: FormulaState = { frozen: 0, last: null };
  let isClosed = false;

  function publish(): void {
    const now = reader.last();
    if (now && !isClosed) store.set(stateOf(now, marker, formulasOf(now)));
  }

  /** What was done last no longer holds when others are frozen, as after an undo. */
  function formulasOf({ snapshot }: Understood): FormulaState {
    const frozen = frozenCount(snapshot);
    return frozen === lastFormulas.frozen ? lastFormulas : { frozen, last: null };
  }

  function onChange(change: Change): void {
    if (isClosed || !reader.note(change) || control.isStopped()) return;
    refresher.ask(pacing.pauseFor(change));
  }

  /** The one way from the workbook to the state. */
  async function update(): Promise<void> {
    if (isClosed) return;
    const outcome = await readOn();
    if (!outcome.ok) struggle(outcome.failure);
    else await accept(outcome.value);
  }

  async function readOn(): Promise<Answer<Understood>> {
    if (!stopWatching) {
      const watching = await watch(onChange);
      if (!watching.ok) return watching;
      stopWatching = watching.value;
    }
    return reader.read(control.follower());
  }

  async function accept(now: Understood): Promise<void> {
    const before = store.get();
    publish();
    pacing.learn(now.cause, store.get() !== before);
    const due = marker.due(now);
    const isCoAuthors = now.cause.editedElsewhere && !now.cause.editedHere;
    if (due === "now" && isCoAuthors) refresher.ask(coAuthorPause);
    else if (due === "now") await marker.follow(now);
    else if (due === "later") refresher.ask(lookPause);
  }

  /** A busy Excel is asked again and everything stays as it was until then. */
  function struggle(failure: Failure): void {
    if (failure.code === "workbookBusy") refresher.ask(busyPause);
    else store.set({ phase: "failed", failure });
  }

  async function refresh(): Promise<void> {
    marker.doubt();
    control.resume();
    await refresher.now();
  }

  function stopReading(): Outcome {
    if (store.get().phase === "ready") return { ok: true };
    refresher.stop();
    control.stop();
    store.set({ phase: "failed", failure: refusal("readingStopped").failure });
    return { ok: true };
  }

  /** A mistake of our own: those who listen must not wait for ever, and the error must be seen. */
  function fall(error: unknown): never {
    store.set({ phase: "failed", failure: { code: "excelError", values: { message: String(error) } } });
    throw error;
  }

  /** Carries out an action when nothing else is under way, and reads what it made of the workbook. */
  async function act<O extends Outcome>(action: (now: Understood) => Promise<O>): Promise<O | Failed> {
    const outcome = await inTurn(async () => {
      const now = reader.last();
      const state = store.get();
      return now && state.phase === "ready" ? action(now) : notReady(state);
    });
    if (outcome.ok) await refresher.now();
    return outcome;
  }

  return {
    state: store.get,
    subscribe: store.subscribe,
    start: refresher.now,
    refresh,
    stopReading: () => Promise.resolve(stopReading()),
    setHighlight: (on) => act((now) => marker.turn(on, now)),
    setSettings: async (changes) => {
      const values = keptSettings(changes);
      return act((now) => keepValues(values, now));
    },
    resetSettings: () => act((now) => resetSettings(marker, now)),
    setMapping: (mapping) => act((now) => keepMapping(now, mapping.sheet, mapping)),
    resetMapping: (sheet) => act((now) => keepMapping(now, sheet, null)),
    preview: reader.preview,
    sheetRows: (sheet, count) => {
      const now = reader.last();
      return now && sheetRows(now.snapshot, sheet, count);
    },
    setPoints: (entry) => act((now) => setPoints([entry], now)),
    setManyPoints: (entries) => act((now) => setPoints(entries, now)),
    setChoice: (entry) => act((now) => setChoice(entry, now)),
    setComment: (entry) => act((now) => setComment(entry, now)),
    applyFix: (finding) => act((now) => applyFix(finding, now)),
    changeFormulas: async (action) => {
      const outcome = await act(() => changeFormulas(action));
      const now = reader.last();
      if (now) lastFormulas = { frozen: frozenCount(now.snapshot), last: { action, outcome } };
      if (store.get().phase === "ready") publish();
      return outcome;
    },
    insertFormula: (formula, cell) =>
      act(async (now) => (await import("./insertFormula")).insertFormula(formula, cell, now)),
    insertTemplate: (choice, locale) =>
      act(async (now) => (await import("./insertTemplate")).insertTemplate(choice, locale, now)),
    makeComparison: (files, locale) =>
      act(async (now) => (await import("./makeComparison")).makeComparison(files, locale, now)),
    makeReport: (input, locale) =>
      act(async () =>
        (await import(/* webpackChunkName: "report" */ "./makeReport")).makeReport(input, locale),
      ),
    decimalSeparator: async () => {
      const outcome = await decimalSeparator();
      return outcome.ok ? outcome.value : null;
    },
    followSelection: selection.follow,
    goTo: async (cell) => outcomeOf(await selectCell(cell)),
    openWorkbook: async (base64) => outcomeOf(await createWorkbook(base64)),
    close: async () => {
      isClosed = true;
      refresher.stop();
      selection.stop();
      await inTurn(async () => stopWatching?.());
    },
  };
}

function stateOf(now: Understood, marker: Marker, formulas: FormulaState): SessionState {
  const { assessments, questions, findings, snapshot, mappings } = now;
  return {
    phase: "ready",
    assessments,
    questions,
    findings,
    sheets: snapshot.sheets.flatMap(({ name, grid }) => (grid ? name : [])),
    mappings,
    settings: settingsOf(snapshot.settings),
    highlight: marker.highlight(),
    markedAt: marker.markedAt(now),
    formulas,
    readOnly: snapshot.readOnly,
    unread: unreadOf(snapshot),
  };
}

function unreadOf({ sheets }: Snapshot): readonly Failure[] {
  return sheets.flatMap(({ name, cut }) =>
    cut ? [{ code: "tooLarge" as const, values: { sheet: name, area: plainAddress(cut) } }] : [],
  );
}

type Failed = Extract<Outcome, { readonly ok: false }>;

function notReady(state: SessionState): Failed {
  return state.phase === "failed" ? { ok: false, failure: state.failure } : refusal("workbookBusy");
}

function outcomeOf(answer: Answer<unknown>): Outcome {
  return answer.ok ? { ok: true } : answer;
}
