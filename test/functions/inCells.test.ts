import { declarations } from "../../src/functions/declarations";
import type { Example } from "../../src/functions/help/functionHelp";
import { functionTexts } from "../../src/functions/help/texts";
import { troubles } from "../../src/functions/troubles";
import type { CellContent } from "../../src/workbench/book/parts";
import { columnLetters } from "../../src/reading/address";
import type { TestExcel } from "../support/excel";
import { kalmarSheets } from "./kalmarFile";
import { inExcel } from "./office";

jest.setTimeout(60_000);

/** Room for the spill of a formula, in cells. */
const room = { rows: 60, columns: 8 };

const formulaOf = (id: string, args: readonly unknown[]) =>
  `=KLIMAT.${id}(${args.map((each) => JSON.stringify(each)).join(",")})`;

/** Formulas side by side in the first row of a sheet, with room around each. */
const inARow = (formulas: readonly string[]): readonly (readonly CellContent[])[] => [
  formulas.flatMap((formula) => [formula, ...Array.from({ length: room.columns - 1 }, () => null)]),
];

/** What a formula of `inARow` fills: its rows, without the cells around that are blank. */
function filledBy(excel: TestExcel, sheet: string, index: number): CellContent[][] {
  const [first, last] = [index * room.columns, (index + 1) * room.columns - 1].map(columnLetters);
  const values = excel.valuesAt(`${sheet}!${String(first)}1:${String(last)}${String(room.rows)}`);
  const rows = values.filter((row) => row.some((cell) => cell !== null));
  const width = Math.max(...rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1));
  return rows.map((row) => row.slice(0, width));
}

function expected(result: Example["result"]): unknown[][] {
  if (typeof result !== "object") return [[result]];
  if ("trouble" in result) return [[{ error: troubles[result.trouble] }]];
  return result.map((row) => row.map((cell) => (cell === "" ? null : cell))); // the workbench shows "" as blank
}

test("the example of every function, entered in a cell, fills just its result", async () => {
  const examples = declarations.map(({ id }) => ({ id, ...functionTexts[id].example }));
  const formulas = examples.map((example) => formulaOf(example.id, example.arguments));
  await inExcel({ sheets: { ...kalmarSheets(), Alla: inARow(formulas) } }, async ({ excel, session }) => {
    await session.start();
    await excel.settle();
    for (const [index, { id, result }] of examples.entries()) {
      expect([id, filledBy(excel, "Alla", index)]).toEqual([id, expected(result)]);
    }
  });
});

describe.each([null, 0] as const)("with blank cells handed over as %p", (blank) => {
  test("every function that must be given something says so, and every other takes a blank cell as left out", async () => {
    const cellsFor = (count: number) => Array.from({ length: count }, () => "Tomt!A1").join(",");
    const given = declarations.map(({ id, arguments: all }) => `=KLIMAT.${id}(${cellsFor(all.length)})`);
    const bare = declarations.map(({ id }) => `=KLIMAT.${id}()`);
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
