import { sameValue } from "../../../src/excel/sameValue";
import type { CellValue, Grid } from "../../../src/reading/grid";
import type { CellWrite, Finding } from "../../../src/reading/reading";
import { readWorkbook } from "../../../src/reading/readWorkbook";
import { goldenCases, gridsOf } from "../caseWorkbook";

interface Fixed {
  readonly title: string;
  readonly grids: readonly Grid[];
  readonly finding: Finding;
}

const fixes: readonly Fixed[] = goldenCases().flatMap(({ title, workbook }) => {
  const grids = gridsOf(workbook);
  return findingsIn(grids)
    .filter(({ fix }) => fix)
    .map((finding) => ({ title, grids, finding }));
});

function findingsIn(grids: readonly Grid[]): readonly Finding[] {
  return readWorkbook(grids).assessments.flatMap(({ findings }) => findings);
}

/** The sheets with other contents in some cells. What a formula gives is left as it was. */
function written(grids: readonly Grid[], writes: readonly CellWrite[]): readonly Grid[] {
  return grids.map((grid) => {
    const here = writes.filter(({ cell }) => cell.sheet === grid.sheet);
    const put = (lines: Grid["values"], isFormulas: boolean) =>
      lines.map((line, down) =>
        line.map((content, right): CellValue => {
          const write = here.find(
            ({ cell }) => cell.row === grid.row + down && cell.column === grid.column + right,
          );
          const isFormula = typeof write?.content === "string" && write.content.startsWith("=");
          return write && (isFormulas || !isFormula) ? write.content : content;
        }),
      );
    return { ...grid, values: put(grid.values, false), formulas: put(grid.formulas, true) };
  });
}

it("there are fixes of every kind among the cases", () => {
  expect([...new Set(fixes.map(({ finding }) => finding.fix?.code))].sort()).toEqual([
    "correctName",
    "correctRange",
    "restoreFormula",
    "writeNumber",
  ]);
});

describe("what a fix writes puts the finding right and brings no other", () => {
  it.each(fixes.map((fixed) => [`${fixed.title}: ${fixed.finding.code}`, fixed] as const))(
    "%s",
    (_, { grids, finding }) => {
      const before = findingsIn(grids);
      const after = findingsIn(written(grids, finding.fix?.writes ?? []));
      expect(after.filter((one) => sameValue(one, finding))).toEqual([]);
      const codes = before.map(({ code }) => code);
      expect(after.filter(({ code }) => !codes.includes(code))).toEqual([]);
    },
  );
});

describe("a text that a fix writes", () => {
  it("is a formula only where the sheet has formulas of its kind", () => {
    const formulas = fixes.filter(({ finding }) =>
      finding.fix?.writes.some(({ content }) => typeof content === "string" && content.startsWith("=")),
    );
    expect(new Set(formulas.map(({ finding }) => finding.fix?.code))).toEqual(
      new Set(["restoreFormula", "correctRange"]),
    );
  });
});
