import { contains } from "../excel/areas";
import { answer, type Answer } from "../excel/outcome";
import type { SheetSnapshot, Snapshot } from "../excel/snapshot";
import type { Change } from "../excel/watch";
import { readWorkbook } from "../excel/workbook";
import { assessAll, type Assessed } from "./assessAll";
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
      const matters = change.kind === "structure" || concerns(change, last);
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

/**
 * Whether a change of cells can change an assessment. Our own output cannot. New results of formulas count only
 * where an assessment stands, or anywhere while there is none: a calculation sheet of thousands of cells beside
 * the assessment is not read at each recalculation.
 */
function concerns(change: Exclude<Change, { kind: "structure" }>, last: Understood | null): boolean {
  const sheet = last?.snapshot.sheets.find(({ id }) => id === change.sheet);
  if (!sheet) return true;
  if (sheet.shape === null) return false;
  if (change.kind === "edited") return true;
  const holders = holdersOf(last);
  const mayHold = holders.size === 0 || holders.has(sheet.id);
  return mayHold && !isOwnOutput(change, sheet);
}

/** Whether all new results stand in cells of ours; false when Excel does not say where they stand. */
function isOwnOutput({ areas }: Extract<Change, { kind: "calculated" }>, { grid }: SheetSnapshot): boolean {
  const own = grid?.own ?? [];
  return areas?.every((area) => own.some((each) => contains(each, area))) ?? false;
}

/** While nothing has changed in the cells, what they amount to has not either. */
function understand(snapshot: Snapshot, before: Understood | null, cause: Cause): Understood {
  const isSame = before !== null && sameGrids(before.snapshot, snapshot);
  const { assessments, findings } = isSame ? before : assessAll(gridsOf(snapshot));
  return { assessments, findings, snapshot, cause };
}

/** Ids of the sheets that hold assessments. */
function holdersOf(last: Understood | null): ReadonlySet<string> {
  const names = new Set(last?.assessments.map(({ source }) => source.sheet));
  return new Set(last?.snapshot.sheets.filter(({ name }) => names.has(name)).map(({ id }) => id));
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
