import { textOf } from "./cells";
import { formOf } from "./cellForm";
import type { CellValue } from "../grid";
import type { Scale } from "../layouts/layout";
import type { SheetView } from "../sheetView";
import { wordKey } from "../words/cellWords";

/** What a word is worth. */
export interface LevelWord {
  /** As the legend spells it. */
  readonly word: string;
  readonly value: number;
  /** Whether the value is a share of the maximum: "Delvis = 50 %". */
  readonly isShare: boolean;
}

/** Words and what they are worth, as one place of a sheet explains them. */
export type Legend = ReadonlyMap<string, LevelWord>;

type Entry = readonly [word: string, level: LevelWord];

const LONGEST_WORD = 40;
const LONGEST_TABLE = 12;
/** A comma between two digits is a decimal comma. */
const BETWEEN_ENTRIES = /[;\n|]|(?<!\d),|,(?!\d)/;
/** A colon explains a word that is looked for; without one, it is too common to say anything. */
const EXPLAINS = { words: /=|→|:/, numbers: /=|→/ } as const;

/**
 * The legends that stand in single cells, or in cells below or beside each other that hold one entry each.
 *
 * "Ja = 2, Delvis = 1, Nej = 0" -> ja 2, delvis 1, nej 0; "0 = saknas; 1 = påbörjad" -> saknas 0, påbörjad 1
 */
export function writtenLegends(sheet: SheetView, about: "words" | "numbers"): readonly Legend[] {
  const known = written[about].get(sheet) ?? findWritten(sheet, about);
  written[about].set(sheet, known);
  return known;
}

/** A sheet is asked for its legends once for every column and every way to read it. */
const written = {
  words: new WeakMap<SheetView, readonly Legend[]>(),
  numbers: new WeakMap<SheetView, readonly Legend[]>(),
};

function findWritten(sheet: SheetView, about: "words" | "numbers"): readonly Legend[] {
  const singles = new Map<string, Entry>();
  const legends: Legend[] = [];
  eachText(sheet, (text, row, column) => {
    if (!EXPLAINS[about].test(text) || !/\d/.test(text)) return;
    const entries = entriesIn(text);
    const [first] = entries;
    if (entries.length > 1) legends.push(new Map(entries));
    else if (first) singles.set(placeKey(row, column), first);
  });
  return [...legends, ...runsOf(singles, 1, 0), ...runsOf(singles, 0, 1)];
}

/** The entries of a text; none where a part of it explains nothing. */
export function entriesIn(text: string): readonly Entry[] {
  const parts = text.split(BETWEEN_ENTRIES).filter((part) => part.trim() !== "");
  return parts.map(entryIn).filter((entry) => entry !== null);
}

function entryIn(part: string): Entry | null {
  const sign = part.includes("=") ? "=" : part.includes("→") ? "→" : ":";
  const [left = "", right = "", more] = part.split(sign);
  if (more !== undefined) return null;
  const head = sign === ":" ? left : left.slice(left.lastIndexOf(":") + 1);
  return entryOf(head, right) ?? entryOf(right, head);
}

/** An entry of a word and a number, in this order; null for anything else. */
function entryOf(word: CellValue, number: CellValue): Entry | null {
  const text = textOf(word);
  if (typeof word !== "string" || text === "" || text.length > LONGEST_WORD) return null;
  const [named, worth] = [formOf(text), formOf(number)];
  if (named.kind === "number" || named.kind === "blank") return null;
  if (worth.kind === "number") return [wordKey(text), { word: text, value: worth.value, isShare: false }];
  if (worth.kind === "percent") return [wordKey(text), { word: text, value: worth.share, isShare: true }];
  return null;
}

/** Entries in cells that follow on each other. */
function runsOf(singles: ReadonlyMap<string, Entry>, down: number, right: number): readonly Legend[] {
  return [...singles.keys()].flatMap((key) => {
    const [row = 0, column = 0] = key.split(":").map(Number);
    if (singles.has(placeKey(row - down, column - right))) return [];
    const entries: Entry[] = [];
    for (let step = 0; ; step++) {
      const entry = singles.get(placeKey(row + step * down, column + step * right));
      if (!entry) break;
      entries.push(entry);
    }
    return entries.length > 1 ? [new Map(entries)] : [];
  });
}

/** Whether a cell belongs to the points themselves, so that what stands beside it explains nothing. */
export type IsSkipped = (row: number, column: number) => boolean;

/**
 * The legends that are small tables with words in one column and numbers in the next, as far as they hold one
 * of the words that are looked for.
 */
export function tabledLegends(
  sheet: SheetView,
  wanted: ReadonlySet<string>,
  isSkipped: IsSkipped,
): readonly Legend[] {
  const places = wordPlaces(sheet);
  return [...wanted].flatMap((word) =>
    (places.get(word) ?? []).flatMap(([row, column]) => {
      if (isSkipped(row, column)) return [];
      const besides = [column + 1, column - 1].filter((beside) => !isSkipped(row, beside));
      return besides.flatMap((beside) => tableAround(sheet, row, column, beside) ?? []);
    }),
  );
}

type Place = readonly [row: number, column: number];

const placesOf = new WeakMap<SheetView, ReadonlyMap<string, readonly Place[]>>();

/** Where each short word of a sheet stands. */
function wordPlaces(sheet: SheetView): ReadonlyMap<string, readonly Place[]> {
  const known = placesOf.get(sheet);
  if (known) return known;
  const places = new Map<string, Place[]>();
  const keys = new Map<string, string>();
  eachText(sheet, (text, row, column) => {
    if (text.length > LONGEST_WORD) return;
    const key = keys.get(text) ?? wordKey(text);
    keys.set(text, key);
    const found = places.get(key);
    if (found) found.push([row, column]);
    else places.set(key, [[row, column]]);
  });
  placesOf.set(sheet, places);
  return places;
}

/** A table says each word once, is short, and gives at least two words different numbers. */
function tableAround(sheet: SheetView, row: number, words: number, numbers: number): Legend | null {
  const entryAt = (at: number): Entry | null => entryOf(sheet.value(at, words), sheet.value(at, numbers));
  const entries: Entry[] = [];
  let first = row;
  while (entryAt(first - 1) && row - first < LONGEST_TABLE) first -= 1;
  for (let at = first, entry = entryAt(at); entry; at++, entry = entryAt(at)) {
    entries.push(entry);
    if (entries.length > LONGEST_TABLE) return null;
  }
  const legend = new Map(entries);
  const isClear = legend.size === entries.length && new Set(entries.map(([, { value }]) => value)).size > 1;
  return isClear ? legend : null;
}

/** What the words that are looked for are worth, left out where the legends do not agree. */
export function agreedLevels(legends: readonly Legend[], wanted: ReadonlySet<string>): Legend {
  const levels = new Map<string, LevelWord>();
  for (const legend of legends.filter((one) => [...one.keys()].some((word) => wanted.has(word)))) {
    for (const [word, level] of legend) if (!levels.has(word)) levels.set(word, level);
  }
  const contradicts = (word: string, { value }: LevelWord): boolean =>
    legends.some((legend) => (legend.get(word)?.value ?? value) !== value);
  return new Map([...levels].filter(([word, level]) => !contradicts(word, level)));
}

/** Least and most points of the legends that explain all of these numbers; null where they do not agree. */
export function agreedRange(legends: readonly Legend[], numbers: ReadonlySet<number>): Scale | null {
  const ranges = legends
    .map((legend) => [...legend.values()].filter(({ isShare }) => !isShare).map(({ value }) => value))
    .filter((values) => [...numbers].every((number) => values.includes(number)))
    .map((values) => ({ min: Math.min(...values), max: Math.max(...values) }))
    .filter(({ min, max }) => min >= 0 && max > min);
  const [first] = ranges;
  const agree = ranges.every(({ min, max }) => min === first?.min && max === first.max);
  return first && agree ? first : null;
}

function eachText(sheet: SheetView, visit: (text: string, row: number, column: number) => void): void {
  const { row: top, column: left, rowCount, columnCount } = sheet.area;
  for (let row = top; row < top + rowCount; row++) {
    for (let column = left; column < left + columnCount; column++) {
      const value = sheet.value(row, column);
      if (typeof value === "string") visit(value, row, column);
    }
  }
}

function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}
