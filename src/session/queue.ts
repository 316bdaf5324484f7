/** Runs pieces of work one after another, in the order they were asked for. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue: work that fails keeps nothing behind it from being done. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
