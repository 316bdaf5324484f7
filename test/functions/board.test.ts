import { createBoard } from "../../src/functions/board";
import type { Shown } from "../../src/functions/shown";
import { translator, type Locale } from "../../src/i18n/translator";
import type { ReadyState } from "../../src/session/session";
import { ready, testSource } from "./source";
import { defaultSettings } from "../../src/session/settings";

const english = (locale: Locale = "en") => translator(locale);
const weakestCount = ({ settings }: ReadyState) => settings.weakestCount;
const withCount = (count: number) => ready([], { settings: { ...defaultSettings, weakestCount: count } });

function viewer() {
  const seen: Shown[] = [];
  return { seen, view: (shown: Shown) => void seen.push(shown) };
}

test("a call during the start waits, and is answered when the session is ready", () => {
  const source = testSource();
  const { seen, view } = viewer();
  createBoard(source, english).follow("count", weakestCount, view);
  expect(seen).toEqual([]);
  source.become(withCount(2));
  expect(seen).toEqual([{ value: 2 }]);
});

test("a call on a ready session is answered at once", () => {
  const { seen, view } = viewer();
  createBoard(testSource(withCount(3)), english).follow("count", weakestCount, view);
  expect(seen).toEqual([{ value: 3 }]);
});

test("a result is set again only when it has changed", () => {
  const source = testSource(withCount(2));
  const { seen, view } = viewer();
  createBoard(source, english).follow("count", weakestCount, view);
  for (const count of [2, 2, 3, 3, 2]) source.become(withCount(count));
  expect(seen).toEqual([{ value: 2 }, { value: 3 }, { value: 2 }]);
});

test("equal calls share one computation, all calls one subscription", () => {
  const source = testSource(withCount(2));
  const board = createBoard(source, english);
  const compute = jest.fn(weakestCount);
  const viewers = Array.from({ length: 1000 }, viewer);
  for (const { view } of viewers) board.follow("count", compute, view);
  source.become(withCount(5));
  expect(compute).toHaveBeenCalledTimes(2);
  expect(source.listeners()).toBe(1);
  for (const { seen } of viewers) expect(seen).toEqual([{ value: 2 }, { value: 5 }]);
});

test("a call that has stopped hears nothing more, and its equals go on", () => {
  const source = testSource(withCount(2));
  const board = createBoard(source, english);
  const [stopped, going] = [viewer(), viewer()];
  const stop = board.follow("count", weakestCount, stopped.view);
  board.follow("count", weakestCount, going.view);
  stop();
  source.become(withCount(3));
  expect(stopped.seen).toEqual([{ value: 2 }]);
  expect(going.seen).toEqual([{ value: 2 }, { value: 3 }]);
});

test("stopping twice does not stop a later call", () => {
  const source = testSource(withCount(2));
  const board = createBoard(source, english);
  const stop = board.follow("count", weakestCount, viewer().view);
  stop();
  const later = viewer();
  board.follow("count", weakestCount, later.view);
  stop();
  source.become(withCount(3));
  expect(later.seen).toEqual([{ value: 2 }, { value: 3 }]);
});

test("the last call that stops ends the subscription, and the next one begins a new one", () => {
  const source = testSource(withCount(2));
  const board = createBoard(source, english);
  board.follow("count", weakestCount, viewer().view)();
  expect(source.listeners()).toBe(0);
  source.become(withCount(4));
  const later = viewer();
  board.follow("count", weakestCount, later.view);
  expect(later.seen).toEqual([{ value: 4 }]);
  expect(source.listeners()).toBe(1);
});

test("a failed session shows why, and the call recovers with it", () => {
  const source = testSource();
  const { seen, view } = viewer();
  createBoard(source, english).follow("count", weakestCount, view);
  source.become({ phase: "failed", failure: { code: "excelError", values: { message: "no answer" } } });
  source.become(withCount(2));
  expect(seen).toEqual([{ error: "#N/A", text: "Excel answered with an error: no answer" }, { value: 2 }]);
});

test("a computation that throws settles as an error that says so, and the others go on", () => {
  const board = createBoard(testSource(withCount(2)), english);
  const [broken, sound] = [viewer(), viewer()];
  board.follow(
    "broken",
    () => {
      throw new Error("out of luck");
    },
    broken.view,
  );
  board.follow("count", weakestCount, sound.view);
  expect(broken.seen).toEqual([{ error: "#VALUE!", text: "Klimat failed here. Report this: out of luck" }]);
  expect(sound.seen).toEqual([{ value: 2 }]);
});

test("10,000 calls that come and go leave nothing behind", () => {
  const source = testSource(withCount(2));
  const board = createBoard(source, english);
  const compute = jest.fn(weakestCount);
  for (let round = 0; round < 10_000; round += 1) board.follow(`call ${round}`, compute, () => undefined)();
  compute.mockClear();
  source.become(withCount(3));
  expect(compute).not.toHaveBeenCalled();
  expect(source.listeners()).toBe(0);
});
