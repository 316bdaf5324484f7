import { markdownTable, shown } from "../markdown";
import { goals } from "./goals";
import { plan, type Result } from "./plan";
import type { Cost } from "./subject";

/** What one edit costs, by our functions and by what an evaluator could have instead; and whether the goals are met. */
export async function edits(): Promise<string[]> {
  const results: Result[] = [];
  for (const trial of plan) {
    const { subject, size, cells, edits } = trial;
    process.stderr.write(
      `${subject.name}, ${shown(size.assessments * size.criteria)} criteria, ${shown(cells)} cells …\n`,
    );
    results.push({ trial, measured: await subject.measure(size, cells, edits) });
  }
  return [
    "## From an edit to the last cell",
    "",
    ...explanation,
    "",
    ...table(results),
    "",
    ...verdicts(results),
  ];
}

const explanation = [
  "A list of municipalities with their criteria stands on one sheet, and on another so many cells with points, shares,",
  "potentials, maxima and counts of the municipalities and of their parameters, no two alike (but in the smallest",
  "workbook, which has 40 different ones). Points of one criterion are changed: the clock runs until every cell holds",
  "what plain sums say. All ways run on the same host, the workbench's, in one process. The first fill is from handing",
  "over functions and formulas until all cells are right. Requests are those that touch the workbook. Memory is what",
  "the heap holds after a garbage collection at the end, less what it held before the formulas, workbook not counted.",
  "",
  "- **Klimat**: our functions on one session; median of three edits. In an edit are 50 ms in which the session gathers",
  "  changes and 50 ms in which Microsoft's runtime gathers results, whatever the size of the workbook. One of our",
  "  requests asks for at most 50,000 cells, so that longer lists take several.",
  "  The workbench's engine keeps 5,000 formulas in mind as it has read them. Of more it reads each one anew at every",
  "  calculation, whatever functions they call; a part of the time in 10,000 cells is that.",
  "- **SUMIFS** and **SUMPRODUCT**: formulas of the workbook's own engine, which is Univer's. Excel's may be faster;",
  "  it cannot be measured here.",
  "- **@formulajs/formulajs**: the same SUMIFS and COUNTIFS by a library, on columns in memory: no workbook, no cells.",
  "- **Naive**: functions that each read the list for themselves at each change of it. Here they share their first",
  "  reading, to spare the bench time. In the largest workbook they are measured in 10 cells, because 1,000 take many",
  "  minutes; no figure here is reckoned from another.",
];

function table(results: readonly Result[]): string[] {
  const heads = ["Way", "Criteria", "Cells", "First fill, ms", "Edit, ms", "Requests", "kB", "Memory, MB"];
  const rows = results.map(({ trial: { subject, size, cells }, measured: { fill, edit, megabytes } }) => [
    subject.name,
    shown(size.assessments * size.criteria),
    shown(cells),
    ...[fill?.milliseconds, ...figuresOf(edit), megabytes].map(shownOrNone),
  ]);
  return markdownTable(heads, rows);
}

function figuresOf({ milliseconds, requests, kilobytes }: Cost): readonly number[] {
  return [milliseconds, requests, kilobytes];
}

function shownOrNone(value: number | null | undefined): string {
  return value === null || value === undefined ? "–" : shown(value);
}

function verdicts(results: readonly Result[]): string[] {
  const rows = goals(results).map(({ goal, found, isMet }) => [goal, found, isMet ? "yes" : "**no**"]);
  return ["### Goals", "", ...markdownTable(["Goal", "Measured", "Met"], rows)];
}
