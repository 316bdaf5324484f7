import { maySpill, ownCells, withRoom } from "../../../src/reading/input/ownCells";
import type { CellValue } from "../../../src/reading/grid";

const cellsWith = (formulas: CellValue[][], values = formulas) => ({ row: 4, column: 2, values, formulas });

describe("our own cells", () => {
  it.each([
    ["=KLIMAT.TOTAL()", true],
    ["=klimat.total()", true],
    ["=ROUND(KLIMAT.PERCENT(),2)", true],
    ["=_xldudf_KLIMAT_TOTAL()", true],
    ['="Summa: "&KLIMAT.TOTAL()', true],
    ["=-KLIMAT.TOTAL()", true],
    ["=@KLIMAT.TOTAL()", true],
    ["='Mall 2021.xlsx'!_xldudf_KLIMAT_TOTAL()", true],
    ["=[1]!_xldudf_KLIMAT_TOTAL()", true],
    ['="KLIMAT.TOTAL()"', false],
    ['="Skriv =KLIMAT.TOTAL() här"', false],
    ["='KLIMAT.TOTAL 2021'!A1", false],
    ['="a""b"&KLIMAT.TOTAL()', true],
    ["KLIMAT.TOTAL()", false],
    ["=SUM(A1:A9)", false],
    ["=MITTKLIMAT.TOTAL()", false],
    ["=Klimat!A1", false],
    ["", false],
    [54, false],
    [null, false],
  ])("%s -> %s", (formula, isOwn) => {
    expect(ownCells(cellsWith([[formula]]))).toEqual(isOwn ? [{ row: 4, column: 2 }] : []);
  });

  it.each([
    ["something stands right of it", [["=KLIMAT.PARAMETERS()", "Energi"]], true],
    ["something stands below it", [["=KLIMAT.PARAMETERS()"], ["Energi"]], true],
    [
      "nothing stands beside it",
      [
        ["=KLIMAT.TOTAL()", ""],
        ["", "far"],
      ],
      false,
    ],
    ["only our own cells stand beside it", [["=KLIMAT.TOTAL()", "=KLIMAT.PERCENT()"]], false],
  ])("may spill when %s", (_, formulas, expected) => {
    expect(maySpill(cellsWith(formulas))).toEqual(expected ? [{ row: 4, column: 2 }] : []);
  });

  it.each<[string, CellValue[][], number]>([
    ["nothing stands beside it", [["=KLIMAT.TOTAL()", ""]], 1],
    ["something stands beside it", [["=KLIMAT.PARAMETERS()", "Energi"]], 1],
    ["it is at the end of what was read", [["=KLIMAT.TOTAL()"]], 1],
    ["it stands in a column, for there is room to the right", [["=KLIMAT.TOTAL()"], ["=KLIMAT.TOTAL()"]], 2],
    [
      "it is at the edge of our own cells",
      [
        ["=KLIMAT.TOTAL()", "=KLIMAT.TOTAL()"],
        ["=KLIMAT.TOTAL()", "=KLIMAT.TOTAL()"],
      ],
      3,
    ],
  ])("has room when %s", (_, formulas, count) => {
    expect(withRoom(cellsWith(formulas))).toHaveLength(count);
  });
});
