import type { Answer } from "../excel/outcome";
import { sameValue } from "../excel/sameValue";
import { hasRanking } from "../scoring/ranking";
import { legendSamples } from "./legendSamples";
import { weakBars } from "./weakBars";
import { placeMarks } from "./placeMarks";
import type { Understood } from "./reader";
import type { Highlight, Outcome } from "./session";
import { markedAtOf, settingKeys, settingsOf } from "./settings";
import { markedAreas, type MarkedArea } from "./markedAreas";

/** Keeps the marks in the sheets as the settings ask. Its work must not run beside other work with Excel. */
export interface Marker {
  /** How the marks stand. */
  highlight(): Highlight;
  /** When they last became others, as far as this reading or the marker itself knows; null for never. */
  markedAt(now: Understood): string | null;
  /**
   * Takes note of what was understood of the workbook, and says when to follow it: now where the marks lag behind, later
   * where they seem right but an edit may have moved them, as a paste and an undo do.
   */
  due(now: Understood): "now" | "later" | "never";
  /** Takes it that the marks may be elsewhere than where they were put. */
  doubt(): void;
  /** Moves the marks to where they belong now. Trouble is told by `highlight`. */
  follow(now: Understood): Promise<void>;
  /**
   * Switches the marks on or off and keeps that, and other settings, in the workbook. After trouble the workbook is
   * as before, or the failure says that it is not.
   */
  turn(on: boolean, now: Understood, settings?: Readonly<Record<string, unknown>>): Promise<Outcome>;
}

/** Keeps the marks, and calls `tell` whenever `highlight` has become another. */
export function createMarker(tell: () => void): Marker {
  let highlight: Highlight = { status: "off" };
  /** Where the marks were put last; null when nobody knows, as in a workbook that was just opened. */
  let placed: readonly MarkedArea[] | null = null;
  /** Sheets that were there when all of them were searched, or at first: a new one may be a copy with marks on it. */
  let searched: readonly string[] | null = null;
  let markedAt: string | null = null;
  let isDoubtful = false;

  function lags(now: Understood): boolean {
    const ids = sheetIds(now);
    const known = (searched ??= ids);
    const hasNewSheet = ids.some((id) => !known.includes(id));
    if (!isWanted(now)) return highlight.status !== "off" || hasNewSheet;
    return highlight.status !== "on" || hasNewSheet || !sameValue(placed, areasFor(now));
  }

  /** @param kept settings to keep with a switch of the marks; null where nobody has switched them */
  async function place(
    now: Understood,
    on: boolean,
    kept: Readonly<Record<string, unknown>> | null,
  ): Promise<Answer<boolean>> {
    const areas = on ? areasFor(now) : [];
    const wanted = settingsOf(now.snapshot.settings);
    const samples = on ? legendSamples(wanted) : {};
    const bars = on ? weakBars(now.assessments, wanted) : [];
    const at = on ? new Date().toISOString() : null;
    const settings = kept ? { ...kept, [settingKeys.highlight]: on, [settingKeys.markedAt]: at } : {};
    const outcome = await placeMarks({ snapshot: now.snapshot, areas, samples, bars, settings, at });
    placed = outcome.ok ? areas : null;
    if (outcome.ok) searched = sheetIds(now);
    if (outcome.ok) isDoubtful = false;
    if (outcome.ok && (kept || outcome.value)) markedAt = at;
    return outcome;
  }

  function set(next: Highlight): void {
    highlight = next;
    tell();
  }

  return {
    highlight: () => highlight,
    markedAt: ({ snapshot }) => latest(markedAt, markedAtOf(snapshot.settings)),
    due: (now) => {
      const { editedHere, editedElsewhere } = now.cause;
      const isEdited = editedHere || editedElsewhere;
      isDoubtful ||= isEdited;
      if (lags(now)) return "now";
      if (!isWanted(now) || !isDoubtful) return "never";
      return isEdited ? "later" : "now";
    },
    doubt: () => {
      isDoubtful = true;
    },
    follow: async (now) => {
      const on = isWanted(now);
      const seemRight = sameValue(placed ?? [], on ? areasFor(now) : []);
      // A failure stays to be seen while the same is tried again, and a mere look at the marks is no news.
      if (highlight.status !== "failed" && !seemRight) set({ status: "pending" });
      const outcome = await place(now, on, null);
      set(outcome.ok ? { status: on ? "on" : "off" } : { status: "failed", failure: outcome.failure });
    },
    turn: async (on, now, settings = {}) => {
      set({ status: "pending" });
      const outcome = on && !hasPlaces(now) ? nothingToMark : await place(now, on, settings);
      set(outcome.ok ? { status: on ? "on" : "off" } : { status: "failed", failure: outcome.failure });
      return outcome.ok ? { ok: true } : outcome;
    },
  };
}

const nothingToMark = { ok: false, failure: { code: "nothingToMark", values: {} } } as const;

function isWanted({ snapshot }: Understood): boolean {
  return settingsOf(snapshot.settings).highlight;
}

function areasFor({ assessments, snapshot }: Understood): readonly MarkedArea[] {
  return markedAreas(assessments, settingsOf(snapshot.settings));
}

/** Of parameters below a share there may be none now and some later; without places there is nothing to tell. */
function hasPlaces({ assessments }: Understood): boolean {
  return assessments.some(
    ({ result }) => hasRanking(result) && result.parameters.some(({ place }) => place !== null),
  );
}

function sheetIds({ snapshot }: Understood): readonly string[] {
  return snapshot.sheets.map(({ id }) => id);
}

/** Times in ISO 8601 stand in the order of their texts. */
function latest(one: string | null, other: string | null): string | null {
  return (one ?? "") > (other ?? "") ? one : other;
}
