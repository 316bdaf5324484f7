import type { Points } from "../../scoring/criterion";
import { formOf } from "../cells/cellForm";
import { isBlank, textOf } from "../cells/cells";
import { readFigures } from "../cells/figures";
import { pointsIn } from "../layouts/levels";
import type { Block } from "../outline/blocks";
import type { Row } from "../outline/rows";
import type { CellWrite, Entry, EntryChoice, Manner } from "../reading";
import { wordKey } from "../words/cellWords";
import { counterpartOf } from "../words/counterpart";

/** Cells that would have to change before a column means something else; one is about to be changed. */
const fewestOthers = 2;

/** More different words than people choose from. */
const mostWords = 12;

/**
 * How a criterion whose points are not written as numbers is filled in: by one of few contents in the sheet's own
 * words, each with the points that it is read as; else only in the sheet.
 *
 * "Ja" in a column of Ja and Nej -> choice of "Ja" (all points), "Nej" (0) and "" (not assessed)
 */
export function withChoices(entry: Entry, block: Block, row: Row): Entry {
  if (entry.kind !== "sheet" || isLeftOut(block, row)) return entry;
  const choices =
    entry.manner === "columns" ? markedChoices(block, row) : wordChoices(entry.manner, block, row);
  const worth = new Set(choices.flatMap(({ points }) => (points.kind === "points" ? points.value : [])));
  // Marks have one content with points; not assessed is the other.
  const isChoice = worth.size > 1 || (entry.manner === "marks" && worth.size === 1);
  return isChoice ? { kind: "choice", manner: entry.manner, choices } : entry;
}

/** Where a mark in a column of its own says "not applicable", no content of the points does away with that. */
function isLeftOut({ sheet, layout: { columns } }: Block, { row }: Row): boolean {
  return columns.notApplicable !== undefined && !isBlank(sheet.value(row, columns.notApplicable));
}

const written: readonly Manner[] = ["answers", "marks", "words"];

function wordChoices(manner: Manner, { sheet, layout, rows }: Block, row: Row): readonly EntryChoice[] {
  const { points: column, max } = layout.columns;
  if (!written.includes(manner) || sheet.formula(row.row, column) !== null) return [];
  const used = wordsOf({ sheet, layout, rows });
  if (used === null) return [];
  const cell = sheet.cell(row.row, column);
  const explained = [...row.scale.levels.values()].map(({ word }) => word);
  const read = (content: string): Points =>
    readFigures(
      { points: content, max: max === undefined ? undefined : sheet.value(row.row, max), text: row.text },
      row.scale,
    ).points.points;
  return distinct(
    [...used, ...used.flatMap(counterpartOf), ...explained, ""].map((word) => {
      return { word, points: read(word), writes: [{ cell, content: word }] };
    }),
  );
}

/** One of several columns is marked: as elsewhere in the block, and in no other of them. */
function markedChoices({ sheet, layout, rows }: Block, row: Row): readonly EntryChoice[] {
  const { levels, header } = layout;
  const [mark] = marksOf({ sheet, layout, rows });
  const isPlain = levels.every(({ column }) => {
    const value = sheet.value(row.row, column);
    return sheet.formula(row.row, column) === null && (isBlank(value) || typeof value === "string");
  });
  if (mark === undefined || !isPlain) return [];
  const marking = (marked: number | null): readonly CellWrite[] =>
    levels.map(({ column }) => ({
      cell: sheet.cell(row.row, column),
      content: column === marked ? mark : "",
    }));
  return [
    ...levels.map(({ column, points: value }) => ({
      word: header.cells.get(column)?.text ?? String(value),
      points: { kind: "points" as const, value },
      writes: marking(column),
    })),
    { word: "", points: { kind: "notAssessed" }, writes: marking(null) },
  ];
}

/** The texts that mark a column, where enough rows have one for the columns to stay what they are. */
function marksOf({ sheet, layout: { levels }, rows }: Cells): readonly string[] {
  const known = marksByRows.get(rows);
  if (known) return known;
  const marks = rows
    .filter(({ reason }) => reason === null)
    .flatMap(({ row }) => levels.map(({ column }) => sheet.value(row.row, column)))
    .filter((value) => typeof value === "string")
    .filter((text) => isMark(formOf(text)));
  const found = marks.length >= fewestOthers ? marks : [];
  marksByRows.set(rows, found);
  return found;
}

const marksByRows = new WeakMap<Block["rows"], readonly string[]>();

function isMark(form: ReturnType<typeof formOf>): boolean {
  return form.kind === "mark" || (form.kind === "word" && form.meaning === "yes");
}

type Cells = Pick<Block, "sheet" | "layout" | "rows">;

const wordsByRows = new WeakMap<Block["rows"], readonly string[] | null>();

/** The words in use for the points of a block; null where they are too few, or too many, to be sure of. */
function wordsOf(block: Cells): readonly string[] | null {
  const known = wordsByRows.get(block.rows);
  if (known !== undefined) return known;
  const found = findWords(block);
  wordsByRows.set(block.rows, found);
  return found;
}

function findWords({ sheet, layout, rows }: Cells): readonly string[] | null {
  const values = rows
    .filter(({ reason }) => reason === null)
    .map(({ row }) => pointsIn(sheet, layout, row.row).value)
    .filter((value) => !isBlank(value));
  const texts = values.flatMap((value) => (typeof value === "string" ? textOf(value) : []));
  const numbers = values.length - texts.length;
  const words = new Map(texts.map((text) => [wordKey(text), text]));
  return texts.length >= numbers + fewestOthers && words.size <= mostWords ? [...words.values()] : null;
}

/** Each of the points once, in the first word for them; what cannot be counted is none to choose. */
function distinct(choices: readonly EntryChoice[]): readonly EntryChoice[] {
  const byPoints = new Map<string, EntryChoice>();
  for (const choice of choices) {
    const { points } = choice;
    const key = points.kind === "points" ? String(points.value) : points.kind;
    if (points.kind !== "invalid" && !byPoints.has(key)) byPoints.set(key, choice);
  }
  return [...byPoints.values()].sort((one, other) => worthOf(other) - worthOf(one));
}

/** The most points first, what is none last. */
function worthOf({ points }: EntryChoice): number {
  if (points.kind === "points") return points.value;
  return points.kind === "notApplicable" ? -1 : -2;
}
