import { openExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import type { Rows } from "../../support/literal";
import { change } from "../../support/run";

const open = (rows: Rows) =>
  openExcel({
    locale: "sv-SE",
    sheets: { Blad1: { rows, tables: rows[0]?.[0] === "Mål" ? { Mål: "A1:B4" } : {} } },
  });

const column = (...contents: Rows[number]) => contents.map((content) => [content]);
const mixed = column("b", 10, null, true, "A", { error: "#N/A" }, 9, false, "å", "ä");

describe("sorting rows", () => {
  it.each<[what: string, rows: Rows, range: string, sort: Parameters<Excel.RangeSort["apply"]>, after: Rows]>(
    [
      [
        "by value, blank ones last",
        mixed,
        "A1:A10",
        [[{ key: 0 }]],
        column(9, 10, "A", "b", "å", "ä", false, true, { error: "#N/A" }, null),
      ],
      [
        "from the greatest, blank ones last too",
        mixed,
        "A1:A10",
        [[{ key: 0, ascending: false }]],
        column({ error: "#N/A" }, true, false, "ä", "å", "b", "A", 10, 9, null),
      ],
      ["below a header", column(3, 2, 1), "A1:A3", [[{ key: 0 }], false, true], column(3, 1, 2)],
      [
        "with small letters before capitals",
        column("B", "b", "a"),
        "A1:A3",
        [[{ key: 0 }], true],
        column("a", "b", "B"),
      ],
      [
        "and keeps the order of those that are alike",
        [
          ["b", 1],
          ["B", 2],
          ["a", 3],
        ],
        "A1:B3",
        [[{ key: 0 }]],
        [
          ["a", 3],
          ["b", 1],
          ["B", 2],
        ],
      ],
      [
        "by two columns",
        [
          ["x", 2],
          ["y", 1],
          ["x", 1],
        ],
        "A1:B3",
        [[{ key: 0, ascending: false }, { key: 1 }]],
        [
          ["y", 1],
          ["x", 1],
          ["x", 2],
        ],
      ],
      ["of whole columns", column(2, 1), "A:A", [[{ key: 0 }]], column(1, 2)],
    ],
  )("goes %s", async (_, rows, range, sort, after) => {
    const { book, valuesAt } = await open(rows);
    const cells = `Blad1!A1:${after[0]?.length === 2 ? "B" : "A"}${after.length}`;
    await change(({ worksheets }) =>
      worksheets
        .getItem("Blad1")
        .getRange(range)
        .sort.apply(...sort),
    );
    expect(valuesAt(cells)).toEqual(after);
    book.undo();
    expect(valuesAt(cells)).toEqual(rows);
  });

  it("takes formulas and looks along, but no borders and no hidden rows", async () => {
    const { book, sheetId, settle, valuesAt } = await open([
      [3, "=A1*$A$4"],
      [2, "=A2*$A$4"],
      [1, "=A3*$A$4"],
      [10],
    ]);
    const sheet = sheetId("Blad1");
    const at = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 1 });
    book.setStyle(sheet, at(0), { fill: "#FFF2CC", borders: { top: { style: "thin" } } });
    book.setStyle(sheet, at(2), { font: { bold: true } });
    book.setRowsHidden(sheet, 1, 1, true);
    await change(({ worksheets }) =>
      worksheets
        .getItem("Blad1")
        .getRange("A1:B3")
        .sort.apply([{ key: 0 }]),
    );
    await settle();
    expect(valuesAt("Blad1!A1:B3")).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    expect(book.formulas(sheet, { row: 0, column: 1, rowCount: 3, columnCount: 1 })).toEqual([
      ["=A1*$A$4"],
      ["=A2*$A$4"],
      ["=A3*$A$4"],
    ]);
    expect(book.style(sheet, 0, 0)).toMatchObject({
      font: { bold: true },
      borders: { top: { style: "thin" } },
    });
    expect(book.style(sheet, 0, 0).fill).toBeUndefined();
    expect(book.style(sheet, 2, 0)).toEqual({ fill: "#FFF2CC" });
  });

  it("goes for the rows of a table, below its header", async () => {
    const { valuesAt } = await open([
      ["Mål", "Poäng"],
      ["a", 3],
      ["b", 1],
      ["c", 2],
      ["Summa", 0],
    ]);
    await change(({ tables }) => tables.getItem("Mål").sort.apply([{ key: 1 }]));
    expect(valuesAt("Blad1!A1:A5")).toEqual([["Mål"], ["b"], ["c"], ["a"], ["Summa"]]);
  });

  it.each<[what: string, work: (sheet: Excel.Worksheet) => unknown, error: RegExp]>([
    [
      "by colours",
      (sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0, sortOn: "CellColor" }]),
      /^UnsupportedOperation: .*sortOn/,
    ],
    [
      "of columns",
      (sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 0 }], false, false, "Columns"),
      /^UnsupportedOperation: /,
    ],
    [
      "by a column outside",
      (sheet) => sheet.getRange("A1:A2").sort.apply([{ key: 1 }]),
      /^InvalidArgument: /,
    ],
    ["by nothing", (sheet) => sheet.getRange("A1:A2").sort.apply([]), /^InvalidArgument: /],
    [
      "of merged cells",
      (sheet) => (sheet.getRange("A2:B2").merge(), sheet.getRange("A1:A2").sort.apply([{ key: 0 }])),
      /^UnsupportedOperation: /,
    ],
    [
      "on a protected sheet",
      (sheet) => (sheet.protection.protect(), sheet.getRange("A1:A2").sort.apply([{ key: 0 }])),
      /^AccessDenied: /,
    ],
  ])("refuses it %s", async (_, work, error) => {
    await open(column(2, 1));
    expect(await failure(change(({ worksheets }) => work(worksheets.getItem("Blad1"))))).toMatch(error);
  });
});
