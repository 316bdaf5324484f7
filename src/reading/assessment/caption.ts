import { plainText } from "../../scoring/names";
import { isBlank, textOf } from "../cells/cells";
import { cellNumber } from "../cells/numbers";
import type { SheetView } from "../sheetView";
import { everyLanguage } from "../words";

/** How many rows above a header, and how many cells right of a label, are looked at. */
const ROWS_ABOVE = 40;
const CELLS_BESIDE = 3;
const LONGEST_TITLE = 200;

const municipalityLabels = new Set(everyLanguage((words) => words.municipalityLabels).map(plainText));
const yearLabels = new Set(everyLanguage((words) => words.yearLabels).map(plainText));
const titleWords = new Set(everyLanguage((words) => words.titleWords).map(plainText));

const NAME = "\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)*";
const kinds = everyLanguage((words) => words.municipalityKinds).join("|");
const prefixes = everyLanguage((words) => words.municipalityPrefixes).join("|");
/** "Kalmar kommun", "Kalmar kommuns" */
const nameBeforeKind = new RegExp(`(${NAME}) (${kinds})s?(?!\\p{L})`, "u");
/** "Region Skåne", "Municipality of Kalmar" */
const nameAfterPrefix = new RegExp(`(?<!\\p{L})((?:${prefixes}) ${NAME}(?: län)?)(?!\\p{L})`, "u");
const YEAR = /(?<![\d\p{L}])(?:19|20)\d\d(?![\d\p{L}])/gu;

/** What one cell, with the ones beside it, says about the assessment. */
interface Clue {
  readonly municipality: string | null;
  readonly year: string | null;
  readonly isLabel: boolean;
}

/**
 * Municipality and year as the cells above a header say them, in labels or in a title; null when they name no
 * municipality or several.
 *
 * "Kommun: Kalmar", "År" beside 2021 -> "Kalmar 2021"; "Utvärdering Kalmar kommun 2021" -> "Kalmar kommun 2021"
 */
export function readCaption(sheet: SheetView, firstRow: number, headerRow: number): string | null {
  const clues = cluesIn(sheet, Math.max(firstRow, headerRow - ROWS_ABOVE), headerRow);
  const labels = clues.filter(({ isLabel }) => isLabel);
  const titles = clues.filter(({ isLabel, municipality }) => !isLabel && municipality !== null);
  const municipality =
    onlyOne(labels.map((clue) => clue.municipality)) ?? onlyOne(titles.map((clue) => clue.municipality));
  if (municipality === null) return null;
  const year = onlyOne(labels.map((clue) => clue.year)) ?? onlyOne(titles.map((clue) => clue.year));
  return year === null ? municipality : `${municipality} ${year}`;
}

/**
 * The name of an assessment: what stands above it, else its place, with the title of its own column where several
 * stand side by side.
 *
 * ("Kalmar kommun", "Blad1", "2021") -> "Kalmar kommun 2021"; (null, "Blad1", "Kalmar") -> "Kalmar"
 */
export function titledName(caption: string | null, place: string, title: string | null): string {
  if (title === null) return caption ?? place;
  const isWhole = caption === null && /\p{L}/u.test(title);
  return isWhole ? title : `${caption ?? place} ${title}`;
}

/** Whether a label or a heading says that years stand beside or below it: "År", "Year:". */
export function isYearLabel(text: string): boolean {
  return yearLabels.has(plainText(text.replace(/:$/, "")));
}

/** "Resultat 2020–2021" -> ["2020", "2021"] */
export function yearsIn(text: string): readonly string[] {
  return text.match(YEAR) ?? [];
}

function cluesIn(sheet: SheetView, firstRow: number, endRow: number): readonly Clue[] {
  const clues: Clue[] = [];
  const { column: left, columnCount } = sheet.area;
  for (let row = firstRow; row < endRow; row++) {
    for (let column = left; column < left + columnCount; column++) {
      const text = textOf(sheet.value(row, column));
      if (text === "" || text.length > LONGEST_TITLE) continue;
      const clue = labelClue(text, () => beside(sheet, row, column)) ?? titleClue(text);
      if (clue) clues.push(clue);
    }
  }
  return clues;
}

function labelClue(text: string, valueBeside: () => string): Clue | null {
  const [label = "", ...rest] = text.split(":");
  const key = plainText(label);
  if (!municipalityLabels.has(key) && !yearLabels.has(key)) return null;
  const value = rest.join(":").trim() || valueBeside();
  if (value === "" || value.length > LONGEST_TITLE) return null;
  return municipalityLabels.has(key)
    ? { municipality: value, year: null, isLabel: true }
    : { municipality: null, year: value, isLabel: true };
}

function titleClue(text: string): Clue | null {
  const municipality = municipalityIn(text);
  const years = new Set(yearsIn(text));
  return municipality === null
    ? null
    : { municipality, year: years.size === 1 ? ([...years][0] ?? null) : null, isLabel: false };
}

function municipalityIn(title: string): string | null {
  const before = nameBeforeKind.exec(title);
  if (!before) return nameAfterPrefix.exec(title)?.[1] ?? null;
  const [, words = "", kind = ""] = before;
  const name = words.split(" ");
  while (titleWords.has(plainText(name[0] ?? ""))) name.shift();
  return name.length > 0 ? `${name.join(" ")} ${kind}` : null;
}

/** The first text or number right of a cell. */
function beside(sheet: SheetView, row: number, column: number): string {
  for (let right = column + 1; right <= column + CELLS_BESIDE; right++) {
    const value = sheet.value(row, right);
    if (!isBlank(value)) return typeof value === "string" ? textOf(value) : String(cellNumber(value) ?? "");
  }
  return "";
}

/** The value that all of them give, null when there is none or more than one. */
function onlyOne(values: readonly (string | null)[]): string | null {
  const different = new Map(
    values.filter((value) => value !== null).map((value) => [plainText(value), value]),
  );
  return different.size === 1 ? ([...different.values()][0] ?? null) : null;
}
