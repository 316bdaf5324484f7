import type { Translator } from "./translator";

/**
 * Names in a sentence. They hold commas and "och" themselves, so they stand in quotes.
 *
 * ["Energi", "Mål, åtgärder och uppföljning"] -> "”Energi” och ”Mål, åtgärder och uppföljning”"
 */
export function quotedNames(names: readonly string[], translator: Translator): string {
  return listed(
    names.map((name) => translator.text("functions.quoted", { name })),
    translator,
  );
}

/** Parts of a sentence: "A, B and C". */
export function listed(items: readonly string[], { tag }: Pick<Translator, "tag">): string {
  return new Intl.ListFormat(tag, { type: "conjunction" }).format(items);
}
