import { declarations } from "../../src/functions/declarations";
import type { CellContent } from "../../src/workbench/book/parts";
import type { TestExcel } from "../support/excel";
import { examples, filled, formulaOf, roomOf, spacing } from "./examples";
import { kalmarSheets } from "./kalmarFile";
import { inExcel } from "./office";

jest.setTimeout(60_000);

/** Formulas side by side in the first row of a sheet, with room around each. */
const inARow = (formulas: readonly string[]): readonly (readonly CellContent[])[] => [
  formulas.flatMap((formula) => [formula, ...Array.from({ length: spacing - 1 }, () => null)]),
];

const filledBy = (excel: TestExcel, sheet: string, index: number) =>
  filled(excel.valuesAt(`${sheet}!${roomOf(index)}`));

test("the example of every function, entered in a cell, fills just its result", async () => {
  const formulas = examples.map(({ formula }) => formula);
  await inExcel({ sheets: { ...kalmarSheets(), Alla: inARow(formulas) } }, async ({ excel, session }) => {
    await session.start();
    await excel.settle();
    for (const [index, { id, cells }] of examples.entries()) {
      expect([id, filledBy(excel, "Alla", index)]).toEqual([id, cells]);
    }
  });
});

describe.each([null, 0] as const)("with blank cells handed over as %p", (blank) => {
  test("every function that must be given something says so, and every other takes a blank cell as left out", async () => {
    const cellsFor = (count: number) => Array.from({ length: count }, () => "Tomt!A1").join(",");
    const given = declarations.map(({ id, arguments: all }) => `=KLIMAT.${id}(${cellsFor(all.length)})`);
    const bare = declarations.map(({ id }) => formulaOf(id, []));
    const sheets = { ...kalmarSheets(), Tomt: [], Blanka: inARow(given), Utan: inARow(bare) };
    await inExcel({ sheets }, async ({ excel, session }) => {
      excel.host.state.switches.blankArguments = blank;
      await session.start();
      await excel.settle();
      for (const [index, { id, arguments: all }] of declarations.entries()) {
        const filled = filledBy(excel, "Blanka", index);
        if (all.some(({ optional }) => !optional))
          expect([id, filled]).toEqual([id, [[{ error: "#VALUE!" }]]]);
        else expect([id, filled]).toEqual([id, filledBy(excel, "Utan", index)]);
      }
    });
  });
});

test.each([
  ["IF", '=IF(KLIMAT.PASSES(0.8),"ja","nej")', "ja"],
  ["ROUND", "=ROUND(KLIMAT.PERCENT(),2)", 0.81],
  ["SUM of a spill", "=SUM(KLIMAT.PARAMETERS())", 54 + 67 + (1 + 1 + 10 / 12 + 10 / 11 + 8 / 11 + 0.5 + 0.4)],
  ["INDEX of a spill", "=INDEX(KLIMAT.RANKING(),1,2)", "Kalmar kommun 2021"],
  ["ROWS of a spill", "=ROWS(KLIMAT.CRITERIA())", 40],
  ["arithmetic", "=KLIMAT.TOTAL()+KLIMAT.POTENTIAL()", 67],
  ["IFERROR", '=IFERROR(KLIMAT.FINDINGS(),"inget")', "inget"],
  ["LET", "=LET(x,KLIMAT.TOTAL(),x*2)", 108],
  ["MAP over counts", "=SUM(MAP({1,2},LAMBDA(n,ROWS(KLIMAT.WEAKEST(n)))))", 3],
  ["MAP over a share", "=MAP(0.9,LAMBDA(x,KLIMAT.GAPTO(x)))", 6.3],
  ["an argument from another function", "=KLIMAT.PERCENT(INDEX(KLIMAT.WEAKEST(1),1,1))", 0.4],
])("inside %s a function gives its value", async (_, formula, value) => {
  await inExcel({ sheets: { ...kalmarSheets(), Resultat: [[formula]] } }, async ({ excel, session }) => {
    await session.start();
    await excel.settle();
    expect(excel.valuesAt("Resultat!A1")).toEqual([
      [typeof value === "number" ? expect.closeTo(value, 12) : value],
    ]);
  });
});
