import { entryOf } from "../../../src/reading/cells/entry";
import { agreedLevels, entriesIn } from "../../../src/reading/cells/legend";
import { scaleOf } from "../../../src/reading/cells/pointsScale";
import type { CellValue } from "../../../src/reading/grid";

/** How the first cell of a column is filled in. */
function mannerOf(values: readonly CellValue[], heading: string, legend: string): string {
  const levels = new Map(entriesIn(legend));
  const column = { values, heading, range: null, hasMaxColumn: false };
  const scale = scaleOf(column, {
    levels: (wanted) => agreedLevels([levels], wanted),
    range: () => null,
  });
  const entry = entryOf(values[0] ?? null, scale);
  return entry.kind === "sheet" ? entry.manner : entry.kind;
}

it.each<[title: string, values: CellValue[], expected: string, heading?: string, legend?: string]>([
  ["a number", [4, 3], "number"],
  ["a blank cell among numbers", [null, 4, 3], "number"],
  ["the first cell of a blank column", [null, null], "number"],
  ["not applicable among numbers", ["–", 4], "number"],
  ["a number that is text", ["7,5", 4], "number"],
  ["a word that means nothing", ["två", 4], "number"],
  ["a mark among numbers", ["x", 4, 3], "number"],
  ["a mark among marks", ["x", null, "x"], "marks"],
  ["a blank cell among marks", [null, "x", "x"], "marks"],
  ["an answer", ["Ja", "Nej"], "answers"],
  ["a blank cell among answers", [null, "Ja", "Nej"], "answers"],
  ["a number among answers", [1, "Ja", "Nej"], "number"],
  ["points over their maximum", ["3/5", "4/5"], "outOf"],
  ["only a maximum", ["__/5", "4/5"], "outOf"],
  ["a blank cell beside points over their maximum", [null, "4/5"], "outOf"],
  ["stars", ["★★★☆☆", "★★☆☆☆"], "stars"],
  ["a blank cell beside stars", [null, "★★☆☆☆"], "stars"],
  ["a share as text", ["80 %", "60 %"], "shares"],
  ["a share as number", [0.8, 0.6], "shares", "Poäng (%)"],
  ["a blank cell among shares", [null, 0.6], "shares", "Poäng (%)"],
  ["a word that a legend explains", ["Delvis", "Helt"], "words", "Poäng", "Delvis = 1, Helt = 2"],
  ["a blank cell among such words", [null, "Delvis"], "words", "Poäng", "Delvis = 1, Helt = 2"],
])("%s is filled in as its column is", (_, values, expected, heading = "Poäng", legend = "") => {
  expect(mannerOf(values, heading, legend)).toBe(expected);
});
