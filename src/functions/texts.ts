import type { Locale } from "../i18n/translator";

/** A text that belongs to one declaration, in every language of the product. */
export type Texts = Readonly<Record<Locale, string>>;
