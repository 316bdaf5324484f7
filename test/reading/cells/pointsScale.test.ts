import fc from "fast-check";
import type { CellValue } from "../../../src/reading/grid";
import { agreedLevels, entriesIn } from "../../../src/reading/cells/legend";
import { readMax } from "../../../src/reading/cells/maximum";
import { readPoints } from "../../../src/reading/cells/points";
import { scaleOf, type Legends, type PointsCells } from "../../../src/reading/cells/pointsScale";

const noLegends: Legends = { levels: () => new Map(), range: () => null };
const explains = (text: string): Legends => ({
  levels: (wanted) => agreedLevels([new Map(entriesIn(text))], wanted),
  range: () => null,
});

function cells(values: readonly CellValue[], more: Partial<PointsCells> = {}): PointsCells {
  return { values, heading: "Poäng", range: null, hasMaxColumn: true, ...more };
}

/** Points of the first cell of a column, "not applicable", "not assessed", or the code of what is wrong. */
function firstOf(column: PointsCells, max: number | null, legends = noLegends): unknown {
  const scale = scaleOf(column, legends);
  const limit = { max: max ?? scale.max ?? scale.unit, isOpen: !column.hasMaxColumn };
  const { points, remark } = readPoints(column.values[0] ?? null, scale, limit);
  return points.kind === "points" ? points.value : points.kind === "invalid" ? remark?.code : points.kind;
}

describe("a cell is read by the scale of its column", () => {
  it.each<[string, CellValue[], unknown]>([
    ["an answer among answers", ["Ja", "Nej", "Ja"], 4],
    ["an answer in another language", ["Kyllä", "Ei", "Yes"], 4],
    ["no among answers", ["Nej", "Ja"], 0],
    ["true among answers", [true, false], 4],
    ["a check mark", ["✓", "✗"], 4],
    ["an answer beside as many numbers", ["Ja", 3], "notANumber"],
    ["an answer among numbers", ["Ja", 3, 4, "Nej", 1], "notANumber"],
    ["a mark among marks", ["x", null, "–", "X"], 4],
    ["a mark beside an answer", ["x", "Nej"], "notANumber"],
    ["a mark beside a number", ["x", 3], "notANumber"],
    ["a share among shares", ["75 %", "20%"], 3],
    ["a share beside the number that shows as one", [0.75, "20 %", "30 %"], 3],
    ["a share among numbers", ["75 %", 3, 4], "notANumber"],
    ["a fraction of the same maximum", ["3/4", 2], 3],
    ["a fraction of another maximum", ["3/5", 2], "notANumber"],
    ["stars of the same maximum", ["★★☆☆"], 2],
    ["stars of another maximum", ["★★☆☆☆"], "notANumber"],
    ["not applicable", ["N/A", "x"], "notApplicable"],
    ["not assessed", ["Ej bedömd", "Ja"], "notAssessed"],
    ["a word that nothing explains", ["Delvis", "Ja", "Nej"], "notANumber"],
    ["a gate word", ["Krav", 3], "notANumber"],
    ["a formula error among answers", ["#N/A", "Ja"], "formulaError"],
  ])("%s: %p of max 4 is %p", (_, values, points) => {
    expect(firstOf(cells(values), 4)).toBe(points);
  });

  it.each<[string, CellValue[], string, unknown]>([
    ["a level", ["Delvis", "Ja"], "Ja = 2, Delvis = 1, Nej = 0", 1],
    ["an answer that is a level", ["Ja", "Delvis"], "Ja = 2; Delvis = 1; Nej = 0", 2],
    ["a level with a decimal comma", ["Delvis", "Ja"], "Ja = 1, Delvis = 0,5, Nej = 0", 0.5],
    ["a level that comes after its number", ["påbörjad", "klar"], "0 = saknas\n1 = påbörjad\n2 = klar", 1],
    ["a level as a share", ["Delvis", "Ja"], "Ja = 100 %; Delvis = 50 %; Nej = 0 %", 2],
    ["a mark that is a level", ["x", "o"], "x = 1; o = 2", 1],
    ["a word that the legend leaves out", ["Nästan", "Ja"], "Ja = 2; Nej = 0", "notANumber"],
  ])("%s, %p with %j", (_, values, legend, points) => {
    expect(firstOf(cells(values), 4, explains(legend))).toBe(points);
  });

  it.each<[string, CellValue, number | null]>([
    ["a blank maximum", "Ja", null],
    ["a maximum", "Ja", 3],
  ])("an answer beside %s in its column", (_, value, max) => {
    expect(firstOf(cells([value, "Nej"]), max)).toBe(max ?? "notANumber");
  });

  it.each<[string, CellValue[], number | null]>([
    ["answers", ["Ja", "Nej"], 1],
    ["marks", ["x", null], 1],
    ["shares", ["80 %"], 100],
    ["stars", ["★★★☆☆", "★☆☆☆☆"], 5],
    ["fractions", ["3/5", "1/5"], 5],
    ["fractions of different maxima", ["3/5", "1/2"], null],
    ["numbers", [1, 2], null],
    ["numbers and answers", [1, "Ja"], null],
  ])("without maxima, %s are out of %p %p", (_, values, unit) => {
    expect(scaleOf(cells(values, { hasMaxColumn: false }), noLegends).unit).toBe(unit);
  });

  it("takes numbers for shares where the heading says percent, from 0 to 1 or from 0 to 100", () => {
    const heading = "Poäng (%)";
    expect(firstOf(cells([0.5, 1], { heading }), 4)).toBe(2);
    expect(firstOf(cells([50, 100], { heading }), 4)).toBe(2);
    expect(firstOf(cells([0.5, 1]), 4)).toBe(0.5);
  });

  it("finds points below a scale that starts above 0, and counts them", () => {
    const scale = scaleOf(cells([0, 3], { range: { min: 1, max: 5 } }), noLegends);
    expect(readPoints(0, scale)).toEqual({
      points: { kind: "points", value: 0 },
      remark: { code: "belowScale", values: { points: 0, min: 1 } },
    });
    expect(readPoints(1, scale).remark).toBeNull();
  });
});

describe("a cell for the maximum", () => {
  it.each([
    ["5 p", 5],
    ["max 5", 5],
    ["0–5", 5],
    ["5 poäng", 5],
  ])("%j is %p", (text, max) => {
    expect(readMax(text)).toEqual({ max, remark: { code: "textNumber", values: { text, number: max } } });
  });

  it.each(["Plan (max 5 p)", "5 av 6 kommuner", "fem"])("%j is none", (text) => {
    expect(readMax(text).remark?.code).toBe("badMax");
  });
});

it("no column makes the reading throw, and what cannot be counted always says why", () => {
  const part = fc.constantFrom(
    "3",
    "/",
    "5",
    "%",
    " p",
    "x",
    "★",
    "☆",
    "✓",
    "Ja",
    "=",
    "–",
    " av ",
    "#N/A",
    ",",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(part, { maxLength: 5 }).map((parts) => parts.join("")),
  );
  const value = fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 8 }),
      text,
      fc.boolean(),
      fc.option(fc.nat(9)),
      (values, heading, hasMaxColumn, max) => {
        const scale = scaleOf(cells(values, { heading, hasMaxColumn }), explains(heading));
        for (const one of values) {
          const { points, remark } = readPoints(one, scale, { max, isOpen: !hasMaxColumn });
          expect(points.kind !== "invalid" || remark !== null).toBe(true);
          expect(points.kind !== "points" || points.value >= 0).toBe(true);
          readMax(one);
        }
      },
    ),
  );
});
