/** Longer texts are no words. */
export const LONGEST_TEXT = 60;

/** How much of a text is looked at first. */
const BEGINNING = 3;
/** Such letters, without accents of their own behind them, have one spelling: the key begins as the text does. */
const PLAIN_BEGINNING = /^[A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF]{3}(?!\p{M})/u;

/** Words by their keys. */
export interface Vocabulary {
  readonly keys: ReadonlySet<string>;
  /**
   * Whether a text may be one of the words. Most cells hold something else, and are told from them at once,
   * without a key.
   */
  mayHold(text: string): boolean;
}

export function vocabularyOf(keys: readonly string[]): Vocabulary {
  const beginnings = new Set(keys.map((key) => key.slice(0, BEGINNING)));
  return {
    keys: new Set(keys),
    mayHold: (text) => {
      if (text.length > LONGEST_TEXT || isDigit(text)) return false;
      return !PLAIN_BEGINNING.test(text) || beginnings.has(text.slice(0, BEGINNING).toLowerCase());
    },
  };
}

function isDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}
