import type { CellValue, Grid } from "../../src/reading/grid";
import { readWorkbook } from "../../src/reading/readWorkbook";
import type { SheetAssessment } from "../../src/reading/reading";
import { assess } from "../../src/scoring/assess";
import { timed } from "./clock";
import { markdownTable, shown } from "./markdown";

const sizes = [70, 1_000, 30_000];
const runs = 7;

/** How long it takes to read and to score one sheet, and how that grows with the number of criteria. */
export async function readingAndScoring(): Promise<string[]> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const grid = gridOf(size);
    const source = onlyAssessment(grid);
    const reading = await timed(runs, () => readWorkbook([grid]));
    const scoring = await timed(runs, () => assess(source.criteria, source.parameters));
    const perThousand = ((reading.median + scoring.median) / size) * 1_000;
    rows.push([shown(size), shown(reading.median), shown(scoring.median), shown(perThousand)]);
  }
  const heads = ["Criteria (6 columns)", "Reading, ms", "Scoring, ms", "Both, ms per 1,000 criteria"];
  return ["## Reading and scoring", "", `Median of ${String(runs)} runs.`, "", ...markdownTable(heads, rows)];
}

function onlyAssessment(grid: Grid): SheetAssessment {
  const { assessments } = readWorkbook([grid]);
  const [first] = assessments;
  if (!first || assessments.length > 1) throw new Error("The sheet of the bench must hold one assessment.");
  return first;
}

const parameters = [
  "Transporter",
  "Energi",
  "Organisation",
  "Upphandling",
  "Kommunikation",
  "Mål",
  "Byggande",
];
const header = ["Parameter", "Nr", "Kriterium", "Maxpoäng", "Poäng", "Kommentar"];

/** A sheet with so many criteria, in seven parameters, with half points among them. */
function gridOf(size: number): Grid {
  const rows: CellValue[][] = Array.from({ length: size }, (_, index) => {
    const parameter = Math.floor((index * parameters.length) / size);
    const number = `${String(parameter + 1)}.${String(index + 1)}`;
    return [parameters[parameter] ?? "", number, `Kriterium ${number}`, 4, (index % 9) / 2, ""];
  });
  const values = [header, ...rows];
  return { sheet: "Bedömning", row: 0, column: 0, values, formulas: values, tables: [], own: [] };
}
