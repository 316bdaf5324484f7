import { sameValue } from "../excel/sameValue";

/** Holds a value and tells those who listen when it becomes another one. */
export interface Store<T> {
  get(): T;
  /** Tells the listeners unless the new value equals the old. What has not changed inside it stays the same object. */
  set(next: T): void;
  subscribe(listener: (value: T) => void): () => void;
}

/** A store of plain data. A listener that throws keeps no other from being told. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set: (next) => {
      if (sameValue(value, next)) return;
      value = keepEqual(value, next);
      for (const listener of [...listeners]) tell(listener, value);
    },
    subscribe: (listener) => {
      // A function of its own, so that two subscriptions of one listener end apart.
      const own = (each: T) => {
        listener(each);
      };
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}

function tell<T>(listener: (value: T) => void, value: T): void {
  try {
    listener(value);
  } catch (error) {
    // Goes to the window's error handler, after the others have been told.
    setTimeout(() => {
      throw error;
    });
  }
}

/**
 * The new value, with the old one's parts wherever they are equal, so that whoever compares by identity sees
 * only what changed.
 */
export function keepEqual<T>(before: unknown, now: T): T {
  if (sameValue(before, now)) return before as T;
  if (Array.isArray(now))
    return now.map((item, at) => keepEqual((before as unknown[] | undefined)?.[at], item)) as T;
  if (typeof now !== "object" || now === null || typeof before !== "object" || before === null) return now;
  const old = before as Record<string, unknown>;
  return Object.fromEntries(Object.entries(now).map(([key, part]) => [key, keepEqual(old[key], part)])) as T;
}
