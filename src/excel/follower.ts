/** How far a reading of the workbook has come, in cells. */
export interface ReadingProgress {
  readonly done: number;
  readonly all: number;
}

/** Follows a reading that needs several requests, and can end it before the next one. */
export interface Follower {
  readonly signal: AbortSignal;
  /** Told before each request for more cells than one answer can hold. */
  onProgress(progress: ReadingProgress): void;
}
