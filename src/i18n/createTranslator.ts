import { IntlMessageFormat } from "intl-messageformat";
import type { en } from "./en";

export type Locale = "en" | "sv";

/** In ICU form, or as the parser leaves it: the build parses messages, so that nobody fetches the parser. */
type Message = ConstructorParameters<typeof IntlMessageFormat>[0];

/** Messages by namespace and name. */
type Catalog = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** "findings.aboveMax", "pane.title": a misspelt key does not compile. */
export type KeyOf<C extends Catalog> = {
  [N in Extract<keyof C, string>]: `${N}.${Extract<keyof C[N], string>}`;
}[Extract<keyof C, string>];

export type MessageKey = KeyOf<typeof en>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Texts and numbers in one language. */
export interface Translator<Key extends string = MessageKey> {
  readonly locale: Locale;
  /** BCP 47 tag for numbers and dates: "en-GB", "sv-SE". */
  readonly tag: string;
  /** Message of the key with its {placeholders} and plurals filled in. Write {name, number} for a number. */
  text(key: Key, values?: MessageValues): string;
  /** Points, at most two decimals: 7.5 -> "7,5" in Swedish. */
  points(value: number): string;
  /** Share as whole percent: 0.80597 -> "81 %" in Swedish. */
  percent(share: number): string;
}

/** The texts of a language; without one, those of the language of Office. */
export type Translators = (locale?: Locale) => Translator;

/** A key that no catalogue holds: only code that gets round the types can ask for one. */
export class MissingMessageError extends Error {
  constructor(key: string) {
    super(`No message has the key "${key}".`);
    this.name = "MissingMessageError";
  }
}

const tags: Record<Locale, string> = { en: "en-GB", sv: "sv-SE" };

/**
 * Language of the product for a display language of Office.
 *
 * "sv-SE" -> "sv", "nb-NO" -> "en"
 */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage?.toLowerCase().split("-")[0] === "sv" ? "sv" : "en";
}

/** A translator over a catalogue; each message is made ready when it is first asked for. */
export function createTranslator<Key extends string>(locale: Locale, catalog: Catalog): Translator<Key> {
  const tag = tags[locale];
  const formats = new Map<Key, IntlMessageFormat>();
  const pointsFormat = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percentFormat = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });

  function format(key: Key): IntlMessageFormat {
    const known = formats.get(key);
    if (known) return known;
    const made = new IntlMessageFormat(messageOf(catalog, key), tag, undefined, { ignoreTag: true });
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

function messageOf(catalog: Catalog, key: string): Message {
  const [namespace = "", name = ""] = key.split(".");
  const message = catalog[namespace]?.[name];
  if (message === undefined) throw new MissingMessageError(key);
  return message;
}
