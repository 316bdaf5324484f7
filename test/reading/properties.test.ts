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

/** The rows of each parameter together, in the order in which the parameters first come. */
function sectionsOf(rows: readonly CellValue[][]): CellValue[][][] {
  const sections = new Map<CellValue, CellValue[][]>();
  for (const row of rows) {
    const [parameter = null] = row;
    sections.set(parameter, [...(sections.get(parameter) ?? []), row]);
  }
  return [...sections.values()];
}

/** The same test with its parameters as rows of their own: a heading, and its criteria below. */
function underHeadings(sections: readonly CellValue[][][]): CellValue[][] {
  const [, ...own] = header;
  return [
    own,
    ...sections.flatMap((section) => [
      [null, section[0]?.[0] ?? null, null, null, null],
      ...section.map(([, ...cells]) => cells),
    ]),
  ];
}

/** The same test with a parameter's name on its first row only, as merged cells leave it. */
function onFirstRows(sections: readonly CellValue[][][]): CellValue[][] {
  return sections.flatMap((section) =>
    section.map(([parameter = null, ...cells], index) => [index === 0 ? parameter : null, ...cells]),
  );
}

describe("the totals of a test in sections do not change", () => {
  const sections = criterionRows.map(sectionsOf);
  const inOrder = (all: readonly CellValue[][][]) => sumsOf(readRange([header, ...all.flat()], null));
  const places = fc.array(fc.nat(18), { maxLength: 5 });
  const isSame = (cells: readonly CellValue[][], all: readonly CellValue[][][]) => {
    expect(sumsOf(readWorkbook([gridOf(cells)]))).toEqual(inOrder(all));
  };

  it("when its parameters become headings", () => {
    fc.assert(fc.property(sections, (all) => isSame(underHeadings(all), all)));
  });

  it("when sections move", () => {
    const moved = sections.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(moved, ([all, other]) => {
        isSame(underHeadings(other), all);
        isSame([header, ...other.flat()], all);
        isSame([header, ...onFirstRows(other)], all);
      }),
    );
  });

  it("when blank rows are inserted between headings and criteria", () => {
    fc.assert(
      fc.property(sections, places, (all, at) => {
        const [heads = [], ...rows] = underHeadings(all);
        isSame([heads, ...blanksAt(rows, at)], all);
      }),
    );
  });

  it("when parameters are named on their first rows only, with blank rows between", () => {
    // Alone below a blank row, without parameter and points, a row may as well be a note below the test.
    const ended = sections.filter((all) => !["", "–", "N/A"].includes(String(all.at(-1)?.at(-1)?.[4])));
    fc.assert(
      fc.property(ended, places, (all, at) => isSame([header, ...blanksAt(onFirstRows(all), at)], all)),
    );
  });
});

/** A criterion as two that have its points and its maximum together. */
function splitAt(part: number, [parameter, number, text, max, cell, comment]: CellValue[]): CellValue[][] {
  const [whole, first] = [Number(max), Math.round(Number(max) * part * 10) / 10];
  const points = typeof cell === "number" ? cell : Number(String(cell).replace(",", "."));
  const isBlank = cell === "" || Number.isNaN(points);
  const own = Math.max(Math.min(points, first), points - (whole - first));
  const half = (name: string, most: number, value: number): CellValue[] => [
    ...[parameter ?? null, `${String(number)}${name}`, `${String(text)} ${name}`],
    ...[Math.round(most * 10) / 10, isBlank ? (cell ?? null) : Math.round(value * 10) / 10, comment ?? null],
  ];
  return [half("a", first, own), half("b", whole - first, points - own)];
}

it("the totals do not change when a criterion is split into two", () => {
  const part = fc.double({ min: 0.2, max: 0.8, noNaN: true });
  const totals = (rows: readonly CellValue[][]) =>
    readRange([header, ...rows], null).assessments.map(({ criteria, parameters }) => {
      const { points, max, share, parameters: results } = assess(criteria, parameters);
      return { points, max, share, byName: results.map((one) => [one.name, one.points, one.max]) };
    });
  fc.assert(
    fc.property(criterionRows, fc.nat(14), part, (rows, index, at) => {
      const halves = rows.flatMap((row, place) => (place === index % rows.length ? splitAt(at, row) : [row]));
      expect(totals(halves)).toEqual(totals(rows));
    }),
  );
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
