import { withoutMarked } from "./pseudo";

/** Attributes that people read or hear. */
const spoken = [
  "aria-label",
  "aria-valuetext",
  "aria-description",
  "aria-roledescription",
  "title",
  "placeholder",
  "alt",
];

/**
 * What needs no catalogue: names of keys, languages in their own words, and what the browser writes in lists and dates.
 */
const common = [
  "Ctrl Alt Svenska English and",
  ...Array.from({ length: 12 }, (_, month) =>
    new Date(2026, month).toLocaleString("en-GB", { month: "short" }),
  ),
];

const ADDRESS = /(?<![\p{L}\d])\$?[A-Z]{1,3}(?:\$?\d+)?(?![\p{L}\d])/gu;
const FUNCTION = /KLIMAT(?:\.[A-Z]+)?|#[A-Z/0!?]+/g;
const WORD = /\p{L}{2,}/gu;

/**
 * Words of the page, seen or heard, that neither went through the catalogues nor come from the workbook.
 *
 * @param data texts of the workbook
 */
export function untranslatedWords(page: Document, data: readonly string[]): readonly string[] {
  const known = new Set([...common, ...data].flatMap(wordsOf).map(plain));
  const words = [...textsOf(page)].map(withoutMarked).flatMap((text) => {
    return wordsOf(text.replace(FUNCTION, " ").replace(ADDRESS, " "));
  });
  return [...new Set(words)].filter((word) => !known.has(plain(word)));
}

function plain(word: string): string {
  return word.toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function* textsOf(page: Document): Generator<string> {
  for (const element of page.body.querySelectorAll("*")) {
    if (element.matches("script, style")) continue;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) yield node.textContent ?? "";
    }
    for (const name of spoken) yield element.getAttribute(name) ?? "";
  }
}
