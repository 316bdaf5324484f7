import type { Locale } from "../../../i18n/createTranslator";

/** A text in every language of the product. */
export type Worded = Readonly<Record<Locale, string>>;

/** A criterion that the template suggests; the wording is our own. */
export interface TemplateCriterion {
  readonly text: Worded;
  /** Null where the evaluator fills it in. */
  readonly max: number | null;
}

/** The criteria of a parameter, which goes by its name in the edition. */
export interface CriteriaOf {
  readonly parameter: string;
  readonly criteria: readonly TemplateCriterion[];
}

/** A criterion of a data file: the text in Swedish and in English, and the most points. */
export function criterion(sv: string, en: string, max: number | null): TemplateCriterion {
  return { text: { en, sv }, max };
}
