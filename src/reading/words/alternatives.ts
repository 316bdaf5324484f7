/** Words as the alternatives of a regular expression, the longest first so that none hides a longer one. */
export function alternatives(words: readonly string[]): string {
  const different = [...new Set(words.map((word) => word.toLowerCase()))];
  return different
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"))
    .join("|");
}
