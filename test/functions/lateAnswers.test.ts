import type { Answers } from "../../src/functions/answers";
import { lateAnswers } from "../../src/functions/lateAnswers";
import type { Shown } from "../../src/functions/shown";

const call = { arguments: [], addresses: [] };
const failure = (error: unknown): Shown => ({ error: "#N/A", text: String(error) });

/** Lets what was promised happen. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

function viewer() {
  const seen: Shown[] = [];
  return { seen, view: (shown: Shown) => void seen.push(shown) };
}

/** Answers that show the id, and keep which calls have been stopped. */
function echo() {
  const stopped: string[] = [];
  const answers: Answers = (id, _, view) => {
    view({ value: id });
    return () => void stopped.push(id);
  };
  return { answers, stopped };
}

test("nothing is fetched before the first call", () => {
  const load = jest.fn(() => Promise.resolve(echo().answers));
  lateAnswers(load, failure);
  expect(load).not.toHaveBeenCalled();
});

test("the calls until then share one fetch, and are answered when it is there; later ones at once", async () => {
  const load = jest.fn(() => Promise.resolve(echo().answers));
  const late = lateAnswers(load, failure);
  const [first, second, third] = [viewer(), viewer(), viewer()];
  late("TOTAL", call, first.view);
  late("PERCENT", call, second.view);
  expect(first.seen).toEqual([]);
  await turn();
  expect([first.seen, second.seen]).toEqual([[{ value: "TOTAL" }], [{ value: "PERCENT" }]]);
  late("PLACE", call, third.view);
  expect(third.seen).toEqual([{ value: "PLACE" }]);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a call that is stopped while it waits hears nothing", async () => {
  const { answers, stopped } = echo();
  const late = lateAnswers(() => Promise.resolve(answers), failure);
  const { seen, view } = viewer();
  late("TOTAL", call, view)();
  await turn();
  expect([seen, stopped]).toEqual([[], []]);
});

test("a call that waited can be stopped like any other", async () => {
  const { answers, stopped } = echo();
  const late = lateAnswers(() => Promise.resolve(answers), failure);
  const stop = late("TOTAL", call, viewer().view);
  await turn();
  stop();
  expect(stopped).toEqual(["TOTAL"]);
});

test("calls that wait for what cannot be fetched say so, and the next call tries again", async () => {
  const load = jest
    .fn<Promise<Answers>, []>()
    .mockRejectedValueOnce("offline")
    .mockResolvedValue(echo().answers);
  const late = lateAnswers(load, failure);
  const [first, second, third] = [viewer(), viewer(), viewer()];
  late("TOTAL", call, first.view);
  late("PERCENT", call, second.view);
  await turn();
  expect([first.seen, second.seen]).toEqual([
    [{ error: "#N/A", text: "offline" }],
    [{ error: "#N/A", text: "offline" }],
  ]);
  late("PLACE", call, third.view);
  await turn();
  expect(third.seen).toEqual([{ value: "PLACE" }]);
  expect(load).toHaveBeenCalledTimes(2);
});

test("a defect in the answers settles the call that waited", async () => {
  const broken: Answers = () => {
    throw new Error("broken");
  };
  const { seen, view } = viewer();
  lateAnswers(() => Promise.resolve(broken), failure)("TOTAL", call, view);
  await turn();
  expect(seen).toEqual([{ error: "#N/A", text: "Error: broken" }]);
});
