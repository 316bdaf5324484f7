import type { Table } from "../../../src/workbench/book/parts";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { area, book, cell, sheet, withSheet } from "./support/files";
import { changedParts, relationship, relationships, textsOf, workbookFile, worksheet } from "./support/parts";
import { complaintsAbout } from "./support/strictCheck";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const tableXml =
  `<table xmlns="${main}" id="3" name="Bedömning" displayName="Bedömning" ref="A1:B4" totalsRowCount="1" headerRowDxfId="7">` +
  '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
  '<tableColumns count="2"><tableColumn id="1" name="Kriterium" totalsRowLabel="Summa"/><tableColumn id="5" name="Max_x000a_poäng" totalsRowFunction="sum">' +
  "<calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns>" +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';
const header =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Kriterium</t></is></c><c r="B1" t="inlineStr"><is><t>Max\npoäng</t></is></c></row>';

function fileWith(target: string): Uint8Array {
  return workbookFile(
    worksheet(`<sheetData>${header}</sheetData><tableParts count="1"><tablePart r:id="rId9"/></tableParts>`),
    {
      "xl/tables/table1.xml": tableXml,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId9", "table", target)),
    },
  );
}

const bytes = fileWith("../tables/table1.xml");
const file = readXlsx(bytes);
const table = file.sheets[0]?.tables[0] as Table;
const change = (given: Partial<Table>): string =>
  textsOf(writeXlsx(withSheet(file, { tables: [{ ...table, ...given }] })))["xl/tables/table1.xml"] ?? "";

describe("tables", () => {
  it.each(["../tables/table1.xml", "/xl/tables/table1.xml", "/xl/Tables/Table1.xml"])(
    "are found at %s",
    (target) => {
      expect(readXlsx(fileWith(target)).sheets[0]?.tables).toEqual([
        {
          id: "3",
          name: "Bedömning",
          area: area("A1:B4"),
          columns: ["Kriterium", "Max\npoäng"],
          showHeaders: true,
          showTotals: true,
          style: "TableStyleMedium2",
          bandedRows: true,
          showFilterButton: true,
        },
      ]);
    },
  );

  it("keep their filter, their formulas and their looks when they grow", () => {
    const xml = change({ area: area("A1:B9") });
    expect(xml).toContain('ref="A1:B9"');
    expect(xml).toContain('<autoFilter ref="A1:B8"><filterColumn colId="0">');
    expect(xml).toContain("<calculatedColumnFormula>1+1</calculatedColumnFormula>");
    expect(xml).toContain('headerRowDxfId="7"');
    expect(xml).toContain('showFirstColumn="1"');
  });

  it("give a new column an id of its own and keep the others'", () => {
    const xml = change({ area: area("A1:C4"), columns: ["Kriterium", "Poäng", "Max\npoäng"] });
    expect(
      [...xml.matchAll(/tableColumn id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => [id, name]),
    ).toEqual([
      ["1", "Kriterium"],
      ["6", "Poäng"],
      ["5", "Max_x000a_poäng"],
    ]);
  });

  it("take a column with a new name in the same place as renamed", () => {
    expect(change({ columns: ["Fråga", "Max\npoäng"] })).toContain(
      '<tableColumn id="1" name="Fråga" totalsRowLabel="Summa"/>',
    );
  });

  it.each<[string, Partial<Table>, string]>([
    ["a name", { name: "Poäng" }, 'name="Poäng" displayName="Poäng"'],
    [
      "a style",
      { style: "TableStyleLight1", bandedRows: false },
      'name="TableStyleLight1" showFirstColumn="1" showLastColumn="0" showRowStripes="0"',
    ],
    ["no style", { style: null }, '<tableStyleInfo showFirstColumn="1"'],
    ["no filter buttons", { showFilterButton: false }, 'headerRowDxfId="7"><tableColumns'],
    ["no total row", { showTotals: false }, '<autoFilter ref="A1:B4">'],
  ])("can get %s", (_, given, expected) => {
    expect(change(given)).toContain(expected);
  });

  it("leave the file with their part, content type and relationship", () => {
    const texts = textsOf(writeXlsx(withSheet(file, { tables: [] })));
    expect(Object.keys(texts)).not.toContain("xl/tables/table1.xml");
    expect(texts["[Content_Types].xml"]).not.toContain("tables");
    expect(texts["xl/worksheets/sheet1.xml"]).not.toContain("tableParts");
  });

  it("touch only their own part when only they changed", () => {
    const written = writeXlsx(withSheet(file, { tables: [{ ...table, bandedRows: false }] }));
    expect(changedParts(bytes, written)).toEqual(["xl/tables/table1.xml"]);
  });

  it("are written into a new file so that they are read again, with ids of their own", () => {
    const cells = ["A1", "B1", "D1", "E1"].map((address) => cell(address, `Kolumn ${address}`));
    const made = (id: string, name: string, ref: string, columns: readonly string[]): Table => ({
      ...table,
      id,
      name,
      area: area(ref),
      columns,
      showTotals: false,
    });
    const tables = [
      made("x", "Ett", "A1:B3", ["Kolumn A1", "Kolumn B1"]),
      made("x", "Två", "D1:E3", ["Kolumn D1", "Kolumn E1"]),
    ];
    const written = writeXlsx(book({ sheets: [sheet({ cells, tables })] }));
    expect(complaintsAbout(written)).toEqual([]);
    expect(readXlsx(written).sheets[0]?.tables).toEqual(
      tables.map((one, at) => ({ ...one, id: String(at + 1) })),
    );
  });

  it("have the names of their columns as header cells, whatever stood there", () => {
    const made: Table = { ...table, columns: ["Nr", "2021"], showTotals: false };
    const written = writeXlsx(
      book({ sheets: [sheet({ cells: [cell("B1", 2021), cell("A2", 1)], tables: [made] })] }),
    );
    expect(readXlsx(written).sheets[0]?.cells).toEqual([cell("A1", "Nr"), cell("B1", "2021"), cell("A2", 1)]);
    expect(complaintsAbout(written)).toEqual([]);
  });
});
