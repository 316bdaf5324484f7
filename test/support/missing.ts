/** Ends a test that lacks what it is about: `charts[0] ?? missing("a chart")`. */
export function missing(what: string): never {
  throw new Error(`The test needs ${what}, and there is none.`);
}
