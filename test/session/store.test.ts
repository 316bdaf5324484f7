import { createStore } from "../../src/session/store";

describe("the store", () => {
  it("tells listeners of another value", () => {
    const store = createStore<unknown>({ points: 53 });
    const heard: unknown[] = [];
    store.subscribe((value) => heard.push(value));
    store.set({ points: 54 });
    expect(heard).toEqual([{ points: 54 }]);
    expect(store.get()).toEqual({ points: 54 });
  });

  it("says nothing of an equal value", () => {
    const store = createStore<unknown>({ list: [{ points: 53 }] });
    const listener = jest.fn();
    store.subscribe(listener);
    store.set({ list: [{ points: 53 }] });
    expect(listener).not.toHaveBeenCalled();
  });

  it("keeps the parts that have not changed", () => {
    const first = { kalmar: { points: 54 }, vaxjo: { points: 40 }, list: [{ a: 1 }, { a: 2 }] };
    const store = createStore<typeof first>(first);
    store.set({ kalmar: { points: 54 }, vaxjo: { points: 41 }, list: [{ a: 1 }, { a: 3 }] });
    expect(store.get().kalmar).toBe(first.kalmar);
    expect(store.get().list[0]).toBe(first.list[0]);
    expect(store.get().vaxjo).toEqual({ points: 41 });
  });

  it("tells a listener that subscribed twice once for each, and ends them apart", () => {
    const store = createStore(0);
    const listener = jest.fn();
    const stop = store.subscribe(listener);
    store.subscribe(listener);
    store.set(1);
    stop();
    store.set(2);
    expect(listener.mock.calls).toEqual([[1], [1], [2]]);
  });

  it("tells the others when one listener throws, and lets the error be seen", () => {
    jest.useFakeTimers();
    const store = createStore(0);
    const listener = jest.fn();
    store.subscribe(() => {
      throw new Error("broken");
    });
    store.subscribe(listener);
    store.set(1);
    expect(listener).toHaveBeenCalledWith(1);
    expect(() => jest.runAllTimers()).toThrow("broken");
    jest.useRealTimers();
  });
});
