import type { Grid } from "../../src/reading/grid";
import type { EntryChoice, ReadCriterion } from "../../src/reading/reading";
import { readWorkbook } from "../../src/reading/readWorkbook";
import { goldenCases, gridsOf } from "./caseWorkbook";

interface Chooser {
  readonly grids: readonly Grid[];
  readonly criterion: ReadCriterion;
  readonly choices: readonly EntryChoice[];
}

/** The first and the last criterion of each case, in its first language, that is filled in by choice. */
const choosers = goldenCases()
  .filter(({ folder }, index, all) => all.findIndex((one) => one.folder === folder) === index)
  .flatMap(({ title, workbook }) => {
    const grids = gridsOf(workbook);
    const found = criteriaOf(grids).flatMap((criterion): Chooser[] =>
      criterion.entry.kind === "choice" ? [{ grids, criterion, choices: criterion.entry.choices }] : [],
    );
    const few = found.length > 1 ? [found[0], found.at(-1)] : found;
    return few.flatMap((one) => (one ? [[`${title}, ${one.criterion.id}`, one] as const] : []));
  });

describe("a choice of what a sheet says in words or marks", () => {
  it("is offered in sheets of several kinds", () => {
    const manners = choosers.flatMap(([, { criterion }]) => {
      return criterion.entry.kind === "choice" ? criterion.entry.manner : [];
    });
    expect([...new Set(manners)].sort()).toEqual(["answers", "columns", "marks", "words"]);
  });

  it.each(choosers)("is read as what it says, and changes no other criterion: %s", (_, chooser) => {
    const { grids, criterion, choices } = chooser;
    const others = pointsBut(criterion, grids);
    for (const { word, points, writes } of choices) {
      const changed = writes.reduce<readonly Grid[]>(
        (all, { cell, content }) => all.map((grid) => withCell(grid, cell, content)),
        grids,
      );
      const now = criteriaOf(changed).find(({ id, row }) => id === criterion.id && row === criterion.row);
      expect([word, now?.points ?? pointsInRow(criterion, changed)]).toEqual([word, points]);
      expect(pointsBut(criterion, changed)).toEqual(others);
    }
  });
});

function criteriaOf(grids: readonly Grid[]): readonly ReadCriterion[] {
  return readWorkbook(grids).assessments.flatMap(({ criteria }) => criteria);
}

/** Marks in columns move the cell of the points, and with it the id. */
function pointsInRow({ row, pointsCell }: ReadCriterion, grids: readonly Grid[]) {
  return criteriaOf(grids).find((one) => one.row === row && one.pointsCell.sheet === pointsCell.sheet)
    ?.points;
}

function pointsBut({ row, pointsCell }: ReadCriterion, grids: readonly Grid[]) {
  return criteriaOf(grids)
    .filter((one) => one.row !== row || one.pointsCell.sheet !== pointsCell.sheet)
    .map(({ text, points }) => [text, points]);
}

function withCell(grid: Grid, cell: ReadCriterion["pointsCell"], content: string | number): Grid {
  if (grid.sheet !== cell.sheet) return grid;
  const put = (lines: Grid["values"]) =>
    lines.map((line, down) =>
      line.map((value, right) =>
        grid.row + down === cell.row && grid.column + right === cell.column ? content : value,
      ),
    );
  return { ...grid, values: put(grid.values), formulas: put(grid.formulas) };
}
