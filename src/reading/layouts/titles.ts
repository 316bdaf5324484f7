import type { HeadingCell } from "./header";
import type { Role } from "../reading";
import { headingOf } from "../words";

const PARENTHESIS = /[([]([^()[\]]*\p{L}[^()[\]]*)[)\]]/u;
const EDGE_MARKS = /^[\s,;:.–-]+|[\s,;:.–-]+$/g;
const LONGEST_TITLE = 60;

/** Only headings of points and maxima are taken apart: "Kommun 3" names a municipality. */
const figures: ReadonlySet<Role> = new Set(["points", "max"]);

/** A heading taken apart: what its column holds, and what else it says. */
export interface TitledHeading {
  readonly role: Role | null;
  /** Null where the heading says nothing else. */
  readonly title: string | null;
}

/**
 * Takes a heading apart. A heading without a word for a role is all title.
 *
 * "Poäng Kalmar", "Kalmar: poäng" -> {role: "points", title: "Kalmar"}; "Poäng" -> {role: "points", title: null};
 * "Växjö" -> {role: null, title: "Växjö"}
 */
export function titledHeading({ text, heading }: HeadingCell): TitledHeading {
  const words = text.length > LONGEST_TITLE ? [] : text.split(" ");
  for (let count = words.length; count > 0; count--) {
    for (const at of [0, words.length - count]) {
      const found = headingOf(words.slice(at, at + count).join(" "));
      const rest = [...words.slice(0, at), ...words.slice(at + count)].join(" ");
      if (found && figures.has(found.role)) {
        return { role: found.role, title: titleOf(rest) ?? yearIn(text) ?? inParentheses(text) };
      }
    }
  }
  return { role: heading?.role ?? null, title: heading ? null : titleOf(text) };
}

function titleOf(text: string): string | null {
  const bare = text.replace(PARENTHESIS, " $1 ").replace(/\s+/g, " ").replace(EDGE_MARKS, "");
  return /[\p{L}\d]/u.test(bare) ? bare : null;
}

/** "Poäng 2021" is a heading for points as a whole. */
function yearIn(text: string): string | null {
  return /(?<!\d)(?:19|20)\d\d$/.exec(text)?.[0] ?? null;
}

/** "Poäng (Kalmar)": a name; "(max 5)", "(0–5)" and "(poäng)" are none. */
function inParentheses(text: string): string | null {
  const inside = PARENTHESIS.exec(text)?.[1]?.trim() ?? "";
  return /^\p{Lu}\p{L}+/u.test(inside) && !/\d/.test(inside) && !headingOf(inside) ? inside : null;
}
