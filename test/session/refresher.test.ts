import { createRefresher } from "../../src/session/refresher";

/** Work that takes 100 ms and counts itself. */
function work() {
  const log = { started: 0, running: 0, most: 0 };
  const run = async () => {
    log.started += 1;
    log.running += 1;
    log.most = Math.max(log.most, log.running);
    await new Promise((resolve) => setTimeout(resolve, 100));
    log.running -= 1;
  };
  return { log, run };
}

describe("the refresher", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("makes a burst of requests one reading", async () => {
    const { log, run } = work();
    const refresher = createRefresher(run);
    for (let request = 0; request < 1_000; request += 1) refresher.ask(50);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(log.started).toBe(1);
  });

  it("does not put off a reading because more is asked for", async () => {
    const { log, run } = work();
    const refresher = createRefresher(run);
    refresher.ask(50);
    await jest.advanceTimersByTimeAsync(40);
    refresher.ask(50);
    await jest.advanceTimersByTimeAsync(10);
    expect(log.started).toBe(1);
  });

  it("reads sooner when something more urgent is asked for", async () => {
    const { log, run } = work();
    const refresher = createRefresher(run);
    refresher.ask(5_000);
    refresher.ask(50);
    await jest.advanceTimersByTimeAsync(50);
    expect(log.started).toBe(1);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(log.started).toBe(1);
  });

  it("has at most one reading under way, and one more after it when something was asked for meanwhile", async () => {
    const { log, run } = work();
    const refresher = createRefresher(run);
    refresher.ask(50);
    for (let time = 0; time < 10; time += 1) {
      await jest.advanceTimersByTimeAsync(12);
      refresher.ask(50);
    }
    await jest.advanceTimersByTimeAsync(1_000);
    expect(log).toEqual({ started: 2, running: 0, most: 1 });
  });

  it("starts no second reading when nothing was asked for meanwhile", async () => {
    const { log, run } = work();
    const refresher = createRefresher(run);
    refresher.ask(50);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(log.started).toBe(1);
  });

  it("reads right after the reading under way when asked to read at once", async () => {
    const { log, run } = work();
    const refresher = createRefresher(run);
    refresher.ask(0);
    await jest.advanceTimersByTimeAsync(50);
    const done = refresher.now();
    expect(log.started).toBe(1);
    await jest.advanceTimersByTimeAsync(60);
    expect(log.started).toBe(2);
    await jest.advanceTimersByTimeAsync(100);
    await done;
    expect(log).toEqual({ started: 2, running: 0, most: 1 });
  });

  it("gives up what was asked for when it is stopped", async () => {
    const { log, run } = work();
    const refresher = createRefresher(run);
    refresher.ask(50);
    refresher.stop();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(log.started).toBe(0);
  });
});
