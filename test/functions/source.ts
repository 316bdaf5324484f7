import type { Source } from "../../src/functions/board";
import { defaultSettings } from "../../src/session/settings";
import type { LiveAssessment, ReadyState, SessionState } from "../../src/session/session";

/** A session reduced to what functions see of it, whose state the test sets. */
export interface TestSource extends Source {
  become(state: SessionState): void;
  listeners(): number;
}

export function testSource(state: SessionState = { phase: "starting" }): TestSource {
  let current = state;
  const listeners = new Set<(state: SessionState) => void>();
  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become(next) {
      current = next;
      for (const listener of listeners) listener(next);
    },
    listeners: () => listeners.size,
  };
}

export function ready(assessments: readonly LiveAssessment[], rest: Partial<ReadyState> = {}): ReadyState {
  return {
    phase: "ready",
    assessments,
    questions: [],
    findings: [],
    sheets: [],
    mappings: [],
    settings: defaultSettings,
    highlight: { status: "off" },
    markedAt: null,
    formulas: { frozen: 0, last: null },
    readOnly: false,
    unread: [],
    ...rest,
  };
}
