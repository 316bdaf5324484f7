import type { Grid } from "../../src/reading/grid";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { viewOf } from "../../src/reading/sheetView";
import { assess } from "../../src/scoring/assess";
import { timed } from "./clock";
import { layouts } from "./layouts";
import { markdownTable, shown } from "./markdown";

const sizes = [70, 1_000, 30_000];
const runs = 5;

/** How long it takes to read and to score sheets of several layouts, and how that grows with the criteria. */
export async function readingAndScoring(): Promise<string[]> {
  const rows: string[][] = [];
  for (const { name, gridsOf } of layouts) {
    for (const size of sizes) rows.push([name, ...(await measure(gridsOf(size), size))]);
  }
  const heads = [
    "Layout",
    "Criteria",
    "Reading, ms",
    "of it the grid pass",
    "Scoring, ms",
    "Both, ms per 1,000 criteria",
  ];
  return [
    "## Reading and scoring",
    "",
    `Median of ${String(runs)} runs. The grid pass takes in every cell once: what the sheet covers, which cells are our`,
    "own output, what is hidden.",
    "",
    ...markdownTable(heads, rows),
  ];
}

async function measure(grids: readonly Grid[], size: number): Promise<string[]> {
  const { assessments } = readWorkbook(grids);
  const found = assessments.reduce((sum, { criteria }) => sum + criteria.length, 0);
  if (found !== size) throw new Error(`The bench found ${String(found)} of ${String(size)} criteria.`);
  const reading = await timed(runs, () => readWorkbook(grids));
  const gridPass = await timed(runs, () => grids.map(viewOf));
  const scoring = await timed(runs, () =>
    assessments.map(({ criteria, parameters }) => assess(criteria, parameters)),
  );
  const perThousand = ((reading.median + scoring.median) / size) * 1_000;
  return [
    shown(size),
    shown(reading.median),
    `${shown((gridPass.median / reading.median) * 100)} %`,
    shown(scoring.median),
    shown(perThousand),
  ];
}
