import type { Follower, ReadingProgress } from "../excel/follower";

/** Lets a person end a reading, and keeps the workbook from being read again by itself after that. */
export interface ReadingControl {
  /** Whether a person has ended a reading, and not asked for another one since. */
  isStopped(): boolean;
  stop(): void;
  /** A person wants to have the workbook read. */
  resume(): void;
  /** For a reading that begins now. */
  follower(): Follower;
}

/** @param onProgress told how far a long reading has come, unless a person has ended it */
export function createReadingControl(onProgress: (progress: ReadingProgress) => void): ReadingControl {
  let current = new AbortController();
  let isStopped = false;
  return {
    isStopped: () => isStopped,
    stop: () => {
      isStopped = true;
      current.abort();
    },
    resume: () => {
      isStopped = false;
    },
    follower: () => {
      current = new AbortController();
      if (isStopped) current.abort();
      const { signal } = current;
      return {
        signal,
        onProgress: (progress) => {
          if (!signal.aborted) onProgress(progress);
        },
      };
    },
  };
}
