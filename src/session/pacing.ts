import type { Change } from "../excel/watch";
import type { Cause } from "./reader";

/** Long enough to gather what one edit sets off, short enough not to be felt; in milliseconds. */
const shortPause = 50;
const longestPause = 5_000;

/** How long to wait from a change to the reading, so that a burst of changes is one reading. */
export interface Pacing {
  pauseFor(change: Change): number;
  /** What a reading was caused by, and whether it brought anything new. */
  learn(cause: Cause, isNews: boolean): void;
}

/**
 * A short pause as a rule. Where points depend on our own results by way of other cells, each result sets off the
 * next without end: readings that only results call for, and that go on bringing news, wait twice as long each
 * time. An edit ends that.
 */
export function createPacing(): Pacing {
  let echoes = 0;
  return {
    pauseFor: ({ kind }) =>
      kind === "calculated" ? Math.min(shortPause * 2 ** echoes, longestPause) : shortPause,
    learn: ({ onlyResults }, isNews) => {
      echoes = onlyResults && isNews ? echoes + 1 : 0;
    },
  };
}
