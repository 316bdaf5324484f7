import type { Locale } from "../../i18n/createTranslator";
import type { SheetDraft } from "../draft";
import { aboutSheet } from "./aboutSheet";
import { assessmentSheet } from "./assessmentSheet";
import { baseSheet } from "./baseSheet";
import type { TemplateChoice } from "./choice";
import type { TemplateNames } from "./names";
import type { Plan } from "./plan";
import { resultSheet } from "./resultSheet";
import { templateOf } from "./template";
import { templateTexts } from "./texts";

/**
 * The sheets of a template in the order of their tabs: what is filled in, what it amounts to, and what it is.
 *
 * ({kind: "edition", edition: "municipality"}, "sv", names) -> Bedömning, Baskrav, Resultat, Om
 */
export function templateDrafts(
  choice: TemplateChoice,
  locale: Locale,
  names: TemplateNames,
): readonly SheetDraft[] {
  const plan: Plan = {
    template: templateOf(choice, locale),
    locale,
    names,
    text: templateTexts(locale).text,
  };
  return [assessmentSheet(plan), baseSheet(plan), resultSheet(plan), aboutSheet(plan)];
}
