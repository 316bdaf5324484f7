import { useCallback, useSyncExternalStore } from "react";
import type { Locale } from "../../i18n/createTranslator";
import type { LiveAssessment, ReadyState, Session } from "../../session/session";
import { choicesOf } from "../../session/choicesOf";
import { emissionsOf } from "../../session/emissions";
import { createStore, type Store } from "../../session/store";
import { reportParts, type ReportPart } from "../../sheets/report/reportInput";
import { useServices } from "../services";
import { entryOf, type EmissionEntry } from "./model/emissionEntry";

/** What somebody has chosen for the report of an assessment. */
export interface Chosen {
  readonly locale: Locale;
  readonly parts: readonly ReportPart[];
  readonly emissions: EmissionEntry;
}

/** What was changed, by the key of the assessment; the rest is as at first. */
type Kept = Readonly<Record<string, Partial<Chosen>>>;

/** It lives as long as the session, and not as the view: other tabs may be looked at, and the pane closed. */
const kept = new WeakMap<Session, Store<Kept>>();

function storeOf(session: Session): Store<Kept> {
  const store = kept.get(session) ?? createStore<Kept>({});
  kept.set(session, store);
  return store;
}

/**
 * What is chosen for the report, and the way to choose otherwise. At first everything is included, in the pane's
 * language; emissions where the workbook keeps some.
 */
export function useReportChoices(
  { assessments, settings }: ReadyState,
  live: LiveAssessment,
): readonly [Chosen, (changes: Partial<Chosen>) => void] {
  const { session, translator } = useServices();
  const store = storeOf(session);
  const key = choicesOf(assessments).find((choice) => choice.live === live)?.key ?? "";
  const changed = useSyncExternalStore(store.subscribe, () => store.get()[key]);
  const change = useCallback(
    (changes: Partial<Chosen>) => {
      const all = store.get();
      store.set({ ...all, [key]: { ...all[key], ...changes } });
    },
    [store, key],
  );
  const figures = emissionsOf(settings.emissions, live.source);
  const first: Chosen = {
    locale: translator.locale,
    parts: reportParts.filter((part) => part !== "emissions" || figures !== null),
    emissions: entryOf(figures, translator.tag),
  };
  return [{ ...first, ...changed }, change];
}
