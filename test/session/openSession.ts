import { createSession } from "../../src/session/createSession";
import type { ReadyState, Session, SessionState } from "../../src/session/session";
import { openExcel, type OpenOptions, type TestExcel } from "../support/excel";
import type { Rows } from "../support/literal";

// Microsoft's client and the workbench's engine start anew for each test: a second on a quick machine.
jest.setTimeout(30_000);

export interface TestSession {
  readonly excel: TestExcel;
  readonly session: Session;
  /** Every state that a listener was told since the start or `forget`. */
  readonly heard: SessionState[];
  /** The state, which must be ready. */
  ready(): ReadyState;
  /** Points of each assessment: {"Kalmar": 54}. */
  points(): Record<string, number>;
  /** Waits until nothing more happens. */
  settle(): Promise<void>;
  /** Forgets requests and states so far. */
  forget(): void;
}

/** Opens a workbook in Excel and starts a session on it, as the add-in does. */
export async function openSession(options: OpenOptions): Promise<TestSession> {
  const excel = await openExcel(options);
  return followSession(excel);
}

/** Starts another session on the workbook that is open. */
export async function followSession(excel: TestExcel): Promise<TestSession> {
  const session = createSession();
  excel.beforeClose(() => session.close());
  const heard: SessionState[] = [];
  session.subscribe((state) => heard.push(state));
  await session.start();
  await excel.settle(150);
  return {
    excel,
    session,
    heard,
    ready: () => readyStateOf(session),
    points: () =>
      Object.fromEntries(
        readyStateOf(session).assessments.map(({ source, result }) => [source.name, result.points]),
      ),
    settle: () => excel.settle(150),
    forget: () => {
      excel.forgetRequests();
      heard.length = 0;
    },
  };
}

export function readyStateOf(session: Session): ReadyState {
  const state = session.state();
  if (state.phase !== "ready") throw new Error(`The session is ${JSON.stringify(state)}.`);
  return state;
}

/** A small assessment from A1 on: 6 of 30 points in Energi, 9 of 10 in Mål, 4 of 10 in Upphandling. */
export const small: Rows = [
  ["Parameter", "Kriterium", "Maxpoäng", "Poäng"],
  ["Mål", "Mål är beslutade", 10, 9],
  ["Energi", "Solenergi byggs ut", 10, 2],
  ["Energi", "Byggnader är effektiva", 10, 3],
  ["Energi", "Fjärrvärmen är förnybar", 10, 1],
  ["Upphandling", "Krav ställs", 10, 4],
];
