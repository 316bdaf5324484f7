import { useContext, useEffect } from "react";
import { notLoaded } from "../../i18n/notLoaded";
import { useTranslator } from "../services";
import { TroubleContext } from "../trouble";

/** Says that the texts in the language that was asked for could not be fetched; null for no trouble. */
export function LanguageTrouble({ failure }: { readonly failure: unknown }): null {
  const { locale, text } = useTranslator();
  const showTrouble = useContext(TroubleContext);
  useEffect(() => {
    if (failure === null) return;
    showTrouble({ title: text("pane.languageNotLoaded"), text: notLoaded(locale, failure).text });
  }, [failure, locale, text, showTrouble]);
  return null;
}
