import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Locale, Translator } from "../../i18n/translator";
import type { SessionState } from "../../session/session";
import type { Services } from "../services";

interface Language {
  readonly translator: Translator;
  /** Why the texts that the workbook asks for could not be fetched. */
  readonly failure: unknown;
}

/**
 * The texts in the language that the workbook asks for, else in Excel's. Those of before stay until the new ones are
 * there.
 */
export function useLanguage({ session, translator, loadTranslator }: Services): Language {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const wanted = useSyncExternalStore(subscribe, () => languageOf(session.state())) ?? translator.locale;
  const [loaded, keep] = useState(translator);
  const [failure, fail] = useState<unknown>(null);
  useEffect(() => {
    if (loaded.locale === wanted) return undefined;
    let isGone = false;
    loadTranslator(wanted).then(
      (next) => {
        if (isGone) return;
        keep(next);
        fail(null);
      },
      (error: unknown) => {
        if (!isGone) fail(error);
      },
    );
    return () => {
      isGone = true;
    };
  }, [wanted, loaded, loadTranslator]);
  return { translator: loaded, failure };
}

function languageOf(state: SessionState): Locale | null {
  return state.phase === "ready" ? state.settings.language : null;
}
