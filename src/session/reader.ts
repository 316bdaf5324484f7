import { answer, type Answer } from "../excel/outcome";
import type { Snapshot } from "../excel/snapshot";
import type { Change } from "../excel/watch";
import { readWorkbook } from "../excel/workbook";
import { assessAll, type Assessed } from "./assessAll";
import { concerns, holdersOf } from "./concerns";
import { settingKeys } from "./settings";

/** What was read of the workbook, and what it amounts to. */
export interface Understood extends Assessed {
  readonly snapshot: Snapshot;
  readonly cause: Cause;
}

/** What called for a reading, since the one before. */
export interface Cause {
  /** Nothing but new results of formulas. */
  readonly onlyResults: boolean;
  readonly editedHere: boolean;
  readonly editedElsewhere: boolean;
}

/** Keeps the last reading, and gathers what has happened since. */
export interface Reader {
  /** Takes note of a change; says whether the workbook must be read again. */
  note(change: Change): boolean;
  /** Reads what may have changed. What came to nothing is read again the next time. */
  read(): Promise<Answer<Understood>>;
  /** The last reading, or null before the first. */
  last(): Understood | null;
}

export function createReader(): Reader {
  let last: Understood | null = null;
  let news: Change[] = [];

  return {
    last: () => last,
    note: (change) => {
      const matters = concerns(change, last);
      if (matters) news.push(change);
      return matters;
    },
    read: async () => {
      const heard = news;
      news = [];
      const wanted = new Set([...holdersOf(last), ...sheetsIn(heard)]);
      const previous = last?.snapshot ?? null;
      const outcome = await readWorkbook({ previous, wanted, settings: Object.values(settingKeys) });
      if (!outcome.ok) {
        news.unshift(...heard);
        return outcome;
      }
      last = understand(outcome.value, last, causeOf(heard));
      return answer(last);
    },
  };
}

/** While nothing has changed in the cells, what they amount to has not either. */
function understand(snapshot: Snapshot, before: Understood | null, cause: Cause): Understood {
  const isSame = before !== null && sameGrids(before.snapshot, snapshot);
  const { assessments, questions, findings } = isSame ? before : assessAll(gridsOf(snapshot));
  return { assessments, questions, findings, snapshot, cause };
}

function sheetsIn(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) => (change.kind === "structure" ? [] : change.sheet));
}

function causeOf(changes: readonly Change[]): Cause {
  const edits = changes.filter((change) => change.kind === "edited");
  return {
    onlyResults: changes.length > 0 && changes.every(({ kind }) => kind === "calculated"),
    editedHere: edits.some(({ remote }) => !remote),
    editedElsewhere: edits.some(({ remote }) => remote),
  };
}

function gridsOf({ sheets }: Snapshot) {
  return sheets.flatMap(({ grid }) => grid ?? []);
}

/** By identity: a sheet that reads as before stays the same object. */
function sameGrids(before: Snapshot, now: Snapshot): boolean {
  const [old, fresh] = [gridsOf(before), gridsOf(now)];
  return old.length === fresh.length && fresh.every((grid, at) => grid === old[at]);
}
