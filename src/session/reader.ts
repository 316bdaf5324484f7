import type { Follower } from "../excel/follower";
import { answer, type Answer } from "../excel/outcome";
import { sameValue } from "../excel/sameValue";
import type { Snapshot } from "../excel/snapshot";
import type { Change } from "../excel/watch";
import { readWorkbook } from "../excel/workbook";
import type { Grid } from "../reading/grid";
import type { Mapping } from "../reading/reading";
import type * as assessing from "./assessAll";
import { concerns, holdersOf } from "./concerns";
import { keptMappings, mappingsOf } from "./mappings";
import type { LiveAssessment } from "./session";
import { settingKeys } from "./settings";

/** What was read of the workbook, and what it amounts to. */
export interface Understood extends assessing.Assessed {
  readonly snapshot: Snapshot;
  /** How a person said that sheets are to be read. */
  readonly mappings: readonly Mapping[];
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
  read(follower: Follower): Promise<Answer<Understood>>;
  /** The last reading, or null before the first. */
  last(): Understood | null;
  /** What the sheets of the last reading would give if one of them were mapped so; null when that is nothing. */
  preview(mapping: Mapping): LiveAssessment | null;
}

/** Understands what was read. */
type Understanding = typeof assessing;

/**
 * Understanding is a part of the bundle of its own: the pane shows its frame, and Excel sends the first cells, while
 * it is loaded.
 */
export function createReader(): Reader {
  let understanding: Understanding | null = null;
  let last: Understood | null = null;
  let news: Change[] = [];

  return {
    last: () => last,
    preview: (mapping) => last && (understanding?.assessMapped(gridsOf(last.snapshot), mapping) ?? null),
    note: (change) => {
      const matters = concerns(change, last);
      if (matters) news.push(change);
      return matters;
    },
    read: async (follower) => {
      const heard = news;
      news = [];
      const wanted = new Set([...holdersOf(last), ...sheetsIn(heard)]);
      const previous = last?.snapshot ?? null;
      const [outcome, loaded] = await Promise.all([
        readWorkbook({ previous, wanted, settings: Object.values(settingKeys) }, follower),
        understanding ?? import(/* webpackChunkName: "reading" */ "./assessAll"),
      ]);
      understanding = loaded;
      if (!outcome.ok) {
        news.unshift(...heard);
        return outcome;
      }
      last = understand(loaded, outcome.value, last, causeOf(heard));
      return answer(last);
    },
  };
}

/**
 * While nothing has changed in the cells and in how a person said to read them, what they amount to has not either.
 * A mapping that another Klimat kept, or an undo, is seen here: settings come with every reading.
 */
function understand(
  { assessAll }: Understanding,
  snapshot: Snapshot,
  before: Understood | null,
  cause: Cause,
): Understood {
  const mappings = mappingsOf(keptMappings(snapshot.settings), snapshot.sheets);
  const isSame =
    before !== null && sameGrids(before.snapshot, snapshot) && sameValue(before.mappings, mappings);
  const { assessments, questions, findings } = isSame
    ? before
    : assessAll(gridsOf(snapshot), mappings, before?.assessments);
  return { assessments, questions, findings, snapshot, mappings, cause };
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

/** The cells of the sheets that have content. */
export function gridsOf({ sheets }: Snapshot): readonly Grid[] {
  return sheets.flatMap(({ grid }) => grid ?? []);
}

/** By identity: a sheet that reads as before stays the same object. */
function sameGrids(before: Snapshot, now: Snapshot): boolean {
  const [old, fresh] = [gridsOf(before), gridsOf(now)];
  return old.length === fresh.length && fresh.every((grid, at) => grid === old[at]);
}
