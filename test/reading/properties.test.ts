import fc from "fast-check";
import type { Area, CellValue, Grid } from "../../src/reading/grid";
import type { Reading } from "../../src/reading/reading";
import { readRange, readWorkbook } from "../../src/reading/readWorkbook";
import { assess } from "../../src/scoring/assess";
import { caseLanguages, headingWords } from "./caseWords";

const header = ["Parameter", "Nr", "Kriterium", "Maxpoäng", "Poäng", "Kommentar"];

/** Rows of a tidy table: points within their maxima, blank, or not applicable. */
const criterionRows = fc
  .array(
    fc.record({
      parameter: fc.constantFrom("Energi", "Transporter", "Skola"),
      max: fc.integer({ min: 1, max: 9 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      answer: fc.constantFrom("points", "points", "points", "text", "", "–", "N/A"),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map((criteria) =>
    criteria.map(({ parameter, max, part, answer }, index): CellValue[] => {
      const points = Math.round(max * part * 10) / 10;
      const text = String(points).replace(".", ",");
      const cell = answer === "points" ? points : answer === "text" ? text : answer;
      return [parameter, `${index + 1}`, `Kriterium ${index + 1}`, max, cell, null];
    }),
  );

function gridOf(rows: readonly (readonly CellValue[])[], row = 0, column = 0): Grid {
  return { sheet: "Bedömning", row, column, values: rows, formulas: rows, tables: [], own: [] };
}

/** The sums of every assessment of a reading, whatever its place. */
function sumsOf({ assessments }: Reading): unknown {
  return assessments.map(({ criteria, parameters }) => {
    const {
      points,
      max,
      share,
      assessed,
      criteria: count,
      parameters: results,
    } = assess(criteria, parameters);
    const byName = results.map((result) => [result.name, result.points, result.max]).sort();
    return { points, max, share, assessed, count, byName };
  });
}

const blanksAt = (rows: readonly CellValue[][], places: readonly number[]): CellValue[][] =>
  rows.flatMap((row, index) => (places.includes(index) ? [row, header.map(() => null)] : [row]));

describe("the totals of a table do not change", () => {
  it("when blank rows are inserted", () => {
    fc.assert(
      fc.property(criterionRows, fc.array(fc.nat(15), { maxLength: 4 }), (rows, places) => {
        const blanks = [header, ...blanksAt(rows, places)];
        expect(sumsOf(readWorkbook([gridOf(blanks)]))).toEqual(
          sumsOf(readWorkbook([gridOf([header, ...rows])])),
        );
      }),
    );
  });

  it("when blank columns are inserted", () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 });
    fc.assert(
      fc.property(criterionRows, places, (rows, columns) => {
        const spread = [header, ...rows].map((row) =>
          [...row, null].flatMap((cell, at) => (columns.includes(at) ? [null, cell] : [cell])),
        );
        expect(sumsOf(readWorkbook([gridOf(spread)]))).toEqual(
          sumsOf(readWorkbook([gridOf([header, ...rows])])),
        );
      }),
    );
  });

  it("when it stands elsewhere on the sheet", () => {
    fc.assert(
      fc.property(criterionRows, fc.nat(1000), fc.nat(1000), (rows, row, column) => {
        const grid = gridOf([header, ...rows], row, column);
        expect(sumsOf(readWorkbook([grid]))).toEqual(sumsOf(readWorkbook([gridOf([header, ...rows])])));
      }),
    );
  });

  it("when its columns are in another order", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(criterionRows, order, (rows, columns) => {
        const shuffled = [header, ...rows].map((row) => columns.map((column) => row[column] ?? null));
        expect(sumsOf(readWorkbook([gridOf(shuffled)]))).toEqual(
          sumsOf(readWorkbook([gridOf([header, ...rows])])),
        );
      }),
    );
  });

  it("when its headings are in another language", () => {
    const { parameter, number, criterion, maxPoints, points, comment } = headingWords;
    const words = [parameter, number, criterion, maxPoints, points, comment];
    fc.assert(
      fc.property(criterionRows, fc.constantFrom(...caseLanguages), (rows, language) => {
        const translated = words.map((word) => word[language]);
        expect(sumsOf(readRange([translated, ...rows], null))).toEqual(
          sumsOf(readRange([header, ...rows], null)),
        );
      }),
    );
  });

  it("when it becomes a table of Excel's", () => {
    fc.assert(
      fc.property(criterionRows, (rows) => {
        const grid = gridOf([header, ...rows]);
        const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: header.length };
        const table = { name: "Tabell1", area, hasHeaders: true, hasTotals: false };
        expect(sumsOf(readWorkbook([{ ...grid, tables: [table] }]))).toEqual(sumsOf(readWorkbook([grid])));
      }),
    );
  });

  it("when a row sums it up", () => {
    fc.assert(
      fc.property(criterionRows, fc.constantFrom("Summa", "Totalt", "Total", "Sum"), (rows, label) => {
        const summed = [header, ...rows, [label, null, null, 99, 42, null]];
        expect(sumsOf(readRange(summed, null))).toEqual(sumsOf(readRange([header, ...rows], null)));
      }),
    );
  });

  it("when other sheets come before or after", () => {
    const others = fc.array(fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 4 }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(criterionRows, others, fc.nat(3), (rows, noise, position) => {
        const grids = noise.map((values, index) => ({ ...gridOf(values), sheet: `Blad ${index}` }));
        const all = [...grids.slice(0, position), gridOf([header, ...rows]), ...grids.slice(position)];
        expect(sumsOf(readWorkbook(all))).toEqual(sumsOf(readRange([header, ...rows], null)));
      }),
    );
  });
});

const word = fc.constantFrom(
  ...[
    "Parameter",
    "Område",
    "Kriterium",
    "Nr",
    "Poäng",
    "Max",
    "Kommentar",
    "Erhållna",
    "Energi",
    "Transporter",
  ],
  ...[
    "Summa",
    "Delsumma",
    "Summa Energi",
    "–",
    "N/A",
    "7,5",
    "#DIV/0!",
    "Kommun",
    "Kommun: Kalmar",
    "Kalmar kommun 2021",
  ],
);
const value = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.constant(null),
  fc.integer({ min: -2, max: 20 }),
  fc.double(),
  fc.boolean(),
  fc.string(),
  fc.string({ unit: "binary" }),
);
const formula = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  fc.constantFrom(
    "=SUM(A1:C9)",
    "=C2+C3",
    "=KLIMAT.TOTAL()",
    "=SUM([Poäng])",
    "=T[[#This Row],[Max]]",
    "=SUM(",
    "='",
  ),
  fc.string().map((text) => `=${text}`),
);
const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(9),
  column: fc.nat(9),
  rowCount: fc.oneof(fc.nat(9), fc.constant(1_048_576)),
  columnCount: fc.oneof(fc.nat(9), fc.constant(16_384)),
});
/** Headings, or something like them, now and then, so that there is something to read. */
const headingRow = fc.constantFrom(
  header,
  ["Område", "Fråga", "Poäng"],
  ["Parameter", "Poäng", "Max", null, "Parameter", "Poäng"],
  ["Parameter", "Kriterium", "Poäng", null],
  [null, null, "Erhållna", "Max"],
);
const row = fc.oneof({ weight: 3, arbitrary: fc.array(value, { maxLength: 6 }) }, headingRow);
const anyGrid: fc.Arbitrary<Grid> = fc.record({
  sheet: fc.oneof(fc.constantFrom("Bedömning", "", "<script>"), fc.string()),
  row: fc.nat(5),
  column: fc.nat(5),
  values: fc.array(row, { maxLength: 12 }),
  formulas: fc.array(fc.array(formula, { maxLength: 8 }), { maxLength: 12 }),
  tables: fc.array(
    fc.record({ name: fc.string(), area, hasHeaders: fc.boolean(), hasTotals: fc.boolean() }),
    { maxLength: 2 },
  ),
  own: fc.array(area, { maxLength: 2 }),
});

describe("any workbook", () => {
  it("is read without throwing, with ids of its own for each criterion and names for each assessment", () => {
    fc.assert(
      fc.property(fc.array(anyGrid, { maxLength: 3 }), (grids) => {
        const { assessments, questions, findings } = readWorkbook(grids);
        const isNothing = assessments.length === 0 && questions.length === 0;
        expect(findings.length).toBe(isNothing ? 1 : questions.length);
        for (const { criteria, parameters, parts, findings: own } of assessments) {
          const ids = criteria.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(criteria.length).toBeGreaterThan(0);
          for (const { sheet, leftOut } of parts) {
            const rows = criteria
              .filter(({ pointsCell }) => pointsCell.sheet === sheet)
              .map(({ row }) => row);
            expect(leftOut.filter(({ row }) => rows.includes(row))).toEqual([]);
          }
          const errors = own.filter(({ severity }) => severity === "error").map(({ cell }) => cell?.row);
          const invalid = criteria.filter(({ points }) => points.kind === "invalid").map(({ row }) => row);
          expect(new Set(errors)).toEqual(new Set(invalid));
          assess(criteria, parameters);
        }
      }),
      { numRuns: 300 },
    );
  });
});
