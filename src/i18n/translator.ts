import { IntlMessageFormat } from "intl-messageformat";
import { en } from "./en";
import { sv } from "./sv";

export type Locale = "en" | "sv";

type Namespace = keyof typeof en;

/** "findings.aboveMax", "pane.title": a misspelt key does not compile. */
export type MessageKey = { [N in Namespace]: `${N}.${Extract<keyof (typeof en)[N], string>}` }[Namespace];

export type MessageValues = Readonly<Record<string, string | number>>;

/** Texts and numbers in one language. */
export interface Translator {
  readonly locale: Locale;
  /** BCP 47 tag for numbers and dates: "en-GB", "sv-SE". */
  readonly tag: string;
  /** Message of the key with its {placeholders} and plurals filled in. Write {name, number} for a number. */
  text(key: MessageKey, values?: MessageValues): string;
  /** Points, at most two decimals: 7.5 -> "7,5" in Swedish. */
  points(value: number): string;
  /** Share as whole percent: 0.80597 -> "81 %" in Swedish. */
  percent(share: number): string;
}

const tags: Record<Locale, string> = { en: "en-GB", sv: "sv-SE" };
const catalogs: Record<Locale, Record<Namespace, Record<string, string>>> = { en, sv };

/**
 * Language of the product for a display language of Office.
 *
 * "sv-SE" -> "sv", "nb-NO" -> "en"
 */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage?.toLowerCase().split("-")[0] === "sv" ? "sv" : "en";
}

/** A key that no catalogue holds: only code that gets round the types can ask for one. */
export class MissingMessageError extends Error {
  constructor(key: string) {
    super(`No message has the key "${key}".`);
    this.name = "MissingMessageError";
  }
}

const translators = new Map<Locale, Translator>();

/** The translator of a language, made once. */
export function translator(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known) return known;
  const made = createTranslator(locale);
  translators.set(locale, made);
  return made;
}

function createTranslator(locale: Locale): Translator {
  const tag = tags[locale];
  const catalog = catalogs[locale];
  const formats = new Map<string, IntlMessageFormat>();
  const pointsFormat = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percentFormat = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });

  function format(key: MessageKey): IntlMessageFormat {
    const known = formats.get(key);
    if (known) return known;
    const [namespace, name] = key.split(".") as [Namespace, string];
    const message = catalog[namespace][name];
    if (message === undefined) throw new MissingMessageError(key);
    const made = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true });
    formats.set(key, made);
    return made;
  }

  return {
    locale,
    tag,
    text: (key, values = {}) => String(format(key).format(values)),
    points: (value) => pointsFormat.format(value),
    percent: (share) => percentFormat.format(share),
  };
}
