const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Characters that XML cannot hold, and a carriage return, which an XML reader turns into a line feed. */
const unwritable =
  "[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]";
const textSpecials = new RegExp(`[&<>]|${unwritable}`, "g");
const attributeSpecials = new RegExp(`[&<>"\\t\\n]|${unwritable}`, "g");

/** "a < b" -> "a &lt; b". What XML cannot hold becomes U+FFFD: texts that may hold it are encoded first. */
export function escapeText(text: string): string {
  return text.replace(textSpecials, escapeCharacter);
}

/** 'a "b"' -> "a &quot;b&quot;" */
export function escapeAttribute(text: string): string {
  return text.replace(attributeSpecials, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return entities[character] ?? "\uFFFD";
}

const toEncode = new RegExp(`${unwritable}|_(?=x[0-9A-Fa-f]{4}(?:_|${unwritable}))`, "g");

/**
 * Text as the file format spells it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): characters that XML cannot hold
 * stand as _xHHHH_.
 *
 * "a\rb" -> "a_x000D_b", "_x0041_" -> "_x005F_x0041_"
 */
export function encodeText(text: string): string {
  return text.replace(toEncode, encodeCharacter);
}

function encodeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
