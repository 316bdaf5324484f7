import type { Locale } from "../../i18n/translator";
import { Trouble } from "../answer";
import type { Argument } from "../declaration";
import { readName } from "./name";

/** How people write the languages of the product: tag, English and Swedish name. */
const spellings: ReadonlyMap<string, Locale> = new Map([
  ["sv", "sv"],
  ["swedish", "sv"],
  ["svenska", "sv"],
  ["en", "en"],
  ["english", "en"],
  ["engelska", "en"],
]);

/** A language of the product; null for the one of Excel. */
export const language: Argument<Locale | null> = {
  id: "language",
  optional: true,
  dimensionality: "scalar",
  troubles: ["unknownLanguage"],
  read(value) {
    const name = readName(value);
    if (name === null) return null;
    const withoutRegion = name
      .trim()
      .toLowerCase()
      .replace(/[-_].*$/, ""); // "sv-FI" is Swedish too
    return (
      spellings.get(withoutRegion) ??
      new Trouble("unknownLanguage", ({ text }) => text("functions.unknownLanguage", { name }))
    );
  },
};
