import type { Answer } from "../excel/outcome";
import { sameValue } from "../excel/sameValue";
import { hasRanking } from "../scoring/ranking";
import { placeMarks } from "./placeMarks";
import type { Understood } from "./reader";
import type { Highlight, Outcome } from "./session";
import { settingKeys, settingsOf } from "./settings";
import { markedAreas, type MarkedArea } from "./markedAreas";

/** Keeps the marks in the sheets as the settings ask. Its work must not run beside other work with Excel. */
export interface Marker {
  /** How the marks stand. */
  highlight(): Highlight;
  /** Whether the marks lag behind what was understood of the workbook. */
  lags(now: Understood): boolean;
  /** Moves the marks to where they belong now. Trouble is told by `highlight`. */
  follow(now: Understood): Promise<void>;
  /** Switches the marks on or off and keeps that in the workbook. After trouble the workbook is as before. */
  turn(on: boolean, now: Understood): Promise<Outcome>;
}

/** Keeps the marks, and calls `tell` whenever `highlight` has become another. */
export function createMarker(tell: () => void): Marker {
  let highlight: Highlight = { status: "off" };
  /** Where the marks were put last; null when nobody knows, as in a workbook that was just opened. */
  let placed: readonly MarkedArea[] | null = null;
  /** Sheets that were there when all of them were searched: a new one may be a copy with marks on it. */
  let searched: readonly string[] = [];
  /** Whether a co-author's Klimat may have put marks here whose ids nobody told us. */
  let shared = false;

  const hasNewSheet = (now: Understood) => sheetIds(now).some((id) => !searched.includes(id));

  async function place(now: Understood, on: boolean, isSwitch: boolean): Promise<Answer<void>> {
    const areas = on ? areasFor(now) : [];
    const thorough = placed === null || shared || isSwitch || hasNewSheet(now);
    const settings = isSwitch ? { [settingKeys.highlight]: on } : {};
    const outcome = await placeMarks({ snapshot: now.snapshot, areas, thorough, settings });
    placed = outcome.ok ? areas : null;
    if (outcome.ok && thorough) searched = sheetIds(now);
    return outcome;
  }

  function set(next: Highlight): void {
    highlight = next;
    tell();
  }

  return {
    highlight: () => highlight,
    lags: (now) => {
      shared ||= now.cause.editedElsewhere;
      if (!isWanted(now)) return highlight.status !== "off";
      return highlight.status !== "on" || hasNewSheet(now) || !sameValue(placed, areasFor(now));
    },
    follow: async (now) => {
      // A failure stays to be seen while the same is tried again.
      if (highlight.status !== "failed") set({ status: "pending" });
      const outcome = await place(now, isWanted(now), false);
      if (!outcome.ok) set({ status: "failed", failure: outcome.failure });
      else set({ status: isWanted(now) ? "on" : "off" });
    },
    turn: async (on, now) => {
      set({ status: "pending" });
      const outcome = on && !hasPlaces(now) ? nothingToMark : await place(now, on, true);
      set(outcome.ok ? { status: on ? "on" : "off" } : { status: "failed", failure: outcome.failure });
      return outcome.ok ? { ok: true } : outcome;
    },
  };
}

const nothingToMark: Outcome = { ok: false, failure: { code: "nothingToMark", values: {} } };

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
