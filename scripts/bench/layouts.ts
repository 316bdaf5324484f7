import type { CellValue, Grid } from "../../src/reading/grid";
import { parameters } from "./parameters";

/** A way to lay out so many criteria, in six columns or more. */
export interface BenchLayout {
  readonly name: string;
  gridsOf(size: number): readonly Grid[];
}

type Line = readonly CellValue[];

/** A criterion among so many: in seven parameters one after another, with half points. */
interface Criterion {
  readonly parameter: string;
  readonly number: string;
  readonly text: string;
  readonly points: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export const layouts: readonly BenchLayout[] = [
  {
    name: "A row for each criterion",
    gridsOf: (size) => [sheet("Bedömning", [header, ...criteriaOf(size).map(rowOf)])],
  },
  {
    name: "With subtotals by formula",
    gridsOf: (size) => [withSubtotals(size)],
  },
  {
    name: "A sheet for each parameter",
    gridsOf: (size) =>
      parameters.map((name) => {
        const own = criteriaOf(size).filter(({ parameter }) => parameter === name);
        return sheet(name, [header, ...own.map(rowOf)]);
      }),
  },
  {
    name: "One list of ten municipalities",
    gridsOf: (size) => [sheet("Bedömning", listOfTen(size))],
  },
  {
    name: "Marked level columns",
    gridsOf: (size) => [sheet("Bedömning", [levelHeader, ...criteriaOf(size).map(markedRow)])],
  },
];

const header: Line = ["Parameter", "Nr", "Kriterium", "Maxpoäng", "Poäng", "Kommentar"];
const levelHeader: Line = ["Parameter", "Nr", "Kriterium", "0", "1", "2", "3", "4", "Kommentar"];

function criteriaOf(size: number): readonly Criterion[] {
  const placeOf = (index: number): number => Math.floor((index * parameters.length) / size);
  return Array.from({ length: size }, (_, index) => {
    const place = placeOf(index);
    const number = `${String(place + 1)}.${String(index + 1)}`;
    return {
      parameter: parameters[place] ?? "",
      number,
      text: `Kriterium ${number}`,
      points: (index % 9) / 2,
      isFirst: index === 0 || placeOf(index - 1) !== place,
      isLast: index === size - 1 || placeOf(index + 1) !== place,
    };
  });
}

function rowOf({ parameter, number, text, points }: Criterion): Line {
  return [parameter, number, text, 4, points, ""];
}

function markedRow({ parameter, number, text, points }: Criterion): Line {
  const marks = [0, 1, 2, 3, 4].map((level) => (level === Math.floor(points) ? "x" : ""));
  return [parameter, number, text, ...marks, ""];
}

/** Ten municipalities with a tenth of the criteria each. */
function listOfTen(size: number): readonly Line[] {
  const own = criteriaOf(size / 10);
  const rows = Array.from({ length: 10 }, (_, index) =>
    own.map((criterion): Line => [`Kommun ${String(index + 1)}`, ...rowOf(criterion)]),
  );
  return [["Kommun", ...header], ...rows.flat()];
}

/** Below each parameter a row with its sums, and at the end one with those of all. */
function withSubtotals(size: number): Grid {
  const values: Line[] = [header];
  const formulas: Line[] = [header];
  const add = (value: Line, formula: Line = value): void => {
    values.push(value);
    formulas.push(formula);
  };
  let [first, points, max] = [1, 0, 0];
  for (const criterion of criteriaOf(size)) {
    if (criterion.isFirst) [first, points, max] = [values.length + 1, 0, 0];
    add(rowOf(criterion));
    points += criterion.points;
    max += 4;
    if (!criterion.isLast) continue;
    const last = String(values.length);
    const sum = (column: string): string => `=SUM(${column}${String(first)}:${column}${last})`;
    const label = `Delsumma ${criterion.parameter}`;
    add([label, "", "", max, points, ""], [label, "", "", sum("D"), sum("E"), ""]);
  }
  return { ...sheet("Bedömning", values), formulas };
}

function sheet(name: string, values: readonly Line[]): Grid {
  return { sheet: name, row: 0, column: 0, values, formulas: values, tables: [], own: [] };
}
