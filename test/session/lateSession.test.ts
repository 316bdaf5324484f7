import { lateSession } from "../../src/session/lateSession";
import type { Session, SessionState } from "../../src/session/session";

const ready = { phase: "ready" } as SessionState;

/** A session that is told its states by the test. */
function sessionToBe() {
  const listeners = new Set<(state: SessionState) => void>();
  const followers = new Set<Parameters<Session["followSelection"]>[0]>();
  let state: SessionState = { phase: "starting" };
  const session = {
    state: () => state,
    subscribe: (listener: (state: SessionState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    followSelection: (listener: Parameters<Session["followSelection"]>[0]) => {
      followers.add(listener);
      return () => followers.delete(listener);
    },
    start: () => {
      state = ready;
      for (const listener of listeners) listener(state);
      return Promise.resolve();
    },
  } as Partial<Session> as Session;
  return { session, listeners, followers };
}

describe("a session whose code is being loaded", () => {
  it("is starting, and tells those who listen once it is there", async () => {
    const { session, listeners } = sessionToBe();
    const late = lateSession(() => Promise.resolve(session));
    const seen: SessionState[] = [];
    const stop = late.subscribe((state) => seen.push(state));
    expect(late.state()).toEqual({ phase: "starting" });
    await late.start();
    expect([late.state(), seen]).toEqual([ready, [ready]]);
    stop();
    expect(listeners.size).toBe(0);
  });

  it("tells nobody who has stopped listening before", async () => {
    const { session, listeners } = sessionToBe();
    const late = lateSession(() => Promise.resolve(session));
    late.subscribe(() => undefined)();
    await late.start();
    expect(listeners.size).toBe(0);
  });

  it("follows the selection for those who want to know when it is there", async () => {
    const { session, followers } = sessionToBe();
    const late = lateSession(() => Promise.resolve(session));
    const stop = late.followSelection(() => undefined);
    late.followSelection(() => undefined)();
    await late.start();
    expect(followers.size).toBe(1);
    stop();
    expect(followers.size).toBe(0);
  });

  it("has failed when it cannot be loaded", async () => {
    const late = lateSession(() => Promise.reject(new Error("no such file")));
    const seen: SessionState[] = [];
    late.subscribe((state) => seen.push(state));
    await expect(late.start()).rejects.toThrow("no such file");
    expect(late.state()).toMatchObject({ phase: "failed", failure: { code: "excelError" } });
    expect(seen).toEqual([late.state()]);
  });
});
