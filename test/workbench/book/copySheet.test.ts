import type { Book } from "../../../src/workbench/book/book";
import { usualPage } from "../../../src/workbench/book/page";
import type { ConditionalFormat } from "../../../src/workbench/book/parts";
import { area, bookFile, first, open, sheetFile, type, values } from "./support";

const formatOf = (id: string, priority: number, formula: string): ConditionalFormat => ({
  id,
  areas: [area("A2:B3")],
  priority,
  stopIfTrue: false,
  rule: { kind: "formula", formula },
  style: { fill: "#FFF2CC" },
});

const betyg = {
  id: "7",
  name: "Betyg",
  area: area("A1:B3"),
  columns: ["Mål", "Poäng"],
  showHeaders: true,
  showTotals: false,
  style: "TableStyleLight9",
  bandedRows: false,
  showFilterButton: false,
};

/** A sheet with something of each kind, and another that refers to it. */
function openWhole(): Book {
  const rows = [
    ["Mål", "Poäng", "=SUM(B2:B3)", "=SUM(Betyg[Poäng])"],
    ["Energi", 3, "=Blad1!B2*2", "=Annat!A1"],
    ["Transporter", 4, null, "=SEQUENCE(2)"],
  ];
  return open(
    bookFile(
      [
        sheetFile(rows, {
          tables: [betyg],
          merges: [area("F1:G2")],
          rows: [{ row: 1, height: 40, hidden: false }],
          columnWidths: [{ column: 1, count: 1, width: 30, hidden: false }],
          freeze: { rows: 1, columns: 0 },
          tabColor: "#217346",
          showGridLines: false,
          isProtected: true,
          page: { ...usualPage, orientation: "landscape" },
          conditionalFormats: [formatOf("x", 1, "$B2<Blad1!$C$1"), formatOf("y", 2, "$B2<Annat!$A$1")],
          validations: [
            {
              areas: [area("B2:B3")],
              type: "whole",
              operator: "between",
              formula1: "0",
              formula2: "10",
              allowBlank: true,
            },
          ],
        }),
        sheetFile([["=Blad1!C1"]], { name: "Annat" }),
      ],
      {
        names: [
          { name: "Klimat.mark", formula: "Blad1!$B$2", sheet: "Blad1", hidden: true },
          { name: "Allt", formula: "Blad1!$B$3", sheet: null, hidden: false },
        ],
      },
    ),
  );
}

describe("the copy of a sheet", () => {
  it("has all that belongs to the sheet, with tables, formulas and names of its own", async () => {
    const book = openWhole();
    book.setStyle(first, area("A1"), { font: { bold: true }, locked: false });
    await book.settled();
    const { id, name } = book.sheets.copy(first, 1);
    expect(name).toBe("Blad1 (2)");
    expect(book.sheets.list().map((sheet) => sheet.name)).toEqual(["Blad1", "Blad1 (2)", "Annat"]);
    expect(book.activeSheet()).toBe(first);
    expect(book.formulas(id, area("C1:D3"))).toEqual([
      ["=SUM(B2:B3)", "=SUM(Betyg2[Poäng])"],
      ["='Blad1 (2)'!B2*2", "=Annat!A1"],
      [null, "=SEQUENCE(2)"],
    ]);
    type(book, "B2", 10, id);
    expect(await values(book, "C1:D4", id)).toEqual([
      [14, 14],
      [20, 7],
      [null, 1],
      [null, 2],
    ]);
    expect(await values(book, "C1:D2")).toEqual([
      [7, 7],
      [6, 7],
    ]);
    const [original, copy] = book.toFile().sheets;
    const { tables = [], conditionalFormats = [] } = copy ?? {};
    const { cells, ...looks } = original ?? sheetFile([]);
    expect(cells).toHaveLength(copy?.cells.length ?? 0);
    expect(copy).toMatchObject({ ...looks, name, tables, conditionalFormats });
    expect(tables).toEqual([{ ...betyg, id: tables[0]?.id, name: "Betyg2" }]);
    expect(conditionalFormats.map(({ rule, priority }) => [rule, priority])).toEqual([
      [{ kind: "formula", formula: "$B2<'Blad1 (2)'!$C$1" }, 1],
      [{ kind: "formula", formula: "$B2<Annat!$A$1" }, 2],
    ]);
    expect(
      new Set([...conditionalFormats, ...(original?.conditionalFormats ?? [])].map((each) => each.id)).size,
    ).toBe(4);
    expect(book.style(id, 0, 0)).toEqual({ font: { bold: true }, locked: false });
    expect(book.names.list().filter((each) => each.sheet === name)).toEqual([
      { name: "Klimat.mark", formula: "'Blad1 (2)'!$B$2", sheet: name, hidden: true },
    ]);
    expect(book.names.list()).toHaveLength(3);
  });

  it("comes and goes in one step of undo", async () => {
    const book = openWhole();
    await book.settled();
    const before = book.toFile();
    const events: string[] = [];
    book.listen(({ kind }) => events.push(kind));
    book.sheets.copy(first, 2);
    expect(events.filter((kind) => kind === "sheetAdded")).toEqual(["sheetAdded"]);
    expect(events).not.toContain("cellsChanged");
    await book.settled();
    const after = book.toFile();
    book.undo();
    await book.settled();
    expect(book.toFile()).toEqual(before);
    book.redo();
    await book.settled();
    expect(book.toFile().sheets).toEqual(after.sheets);
  });

  it("is named anew each time, and its table too", () => {
    const book = openWhole();
    const names = [first, first, "last"].map((id) => {
      const ids = book.sheets.list().map((sheet) => sheet.id);
      return book.sheets.copy(id === "last" ? (ids[ids.length - 1] ?? "") : id, ids.length).name;
    });
    expect(names).toEqual(["Blad1 (2)", "Blad1 (3)", "Blad1 (4)"]);
    expect(book.tables.list().map(({ name }) => name)).toEqual(["Betyg", "Betyg2", "Betyg3", "Betyg32"]);
    book.sheets.rename(first, "En mycket lång rubrik på en fli");
    expect(book.sheets.copy(first, 0).name).toBe("En mycket lång rubrik på en (2)");
  });
});
