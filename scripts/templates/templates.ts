import type { Locale } from "../../src/i18n/createTranslator";
import { editions, type Edition } from "../../src/scoring/editions";

/** A ready template in assets/templates. */
export interface ReadyTemplate {
  readonly edition: Edition["id"];
  readonly locale: Locale;
  /** Name of the file. */
  readonly file: string;
}

const words = {
  sv: { municipality: "kommun", municipality2021: "kommun-2021", region: "region" },
  en: { municipality: "municipality", municipality2021: "municipality-2021", region: "region-en" },
} as const satisfies Record<Locale, Record<Edition["id"], string>>;

/** Every edition in both languages; own parameters are typed in the pane. */
export const readyTemplates: readonly ReadyTemplate[] = editions.flatMap(({ id }) =>
  (["sv", "en"] as const).map((locale) => ({ edition: id, locale, file: `${words[locale][id]}.xlsx` })),
);
