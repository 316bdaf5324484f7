/** A set of listeners to one kind of thing. */
export interface Listeners<T> {
  /** Returns the way to stop listening. */
  add(listener: (thing: T) => void): () => void;
  tell(thing: T): void;
  clear(): void;
}

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(thing: T) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (thing) => listeners.forEach((listener) => listener(thing)),
    clear: () => listeners.clear(),
  };
}
