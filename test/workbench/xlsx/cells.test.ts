import type { CellFile } from "../../../src/workbench/book/file";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { area, book, cell, sheet } from "./support/files";
import { rows, textsOf, workbookFile } from "./support/parts";
import { complaintsAbout } from "./support/strictCheck";

/** The cells of a sheet given as rows of XML. */
function read(content: string, sharedStrings?: string): readonly CellFile[] {
  const more = sharedStrings === undefined ? {} : { "xl/sharedStrings.xml": `<sst>${sharedStrings}</sst>` };
  return readXlsx(workbookFile(rows(content), more)).sheets[0]?.cells ?? [];
}

describe("reading values", () => {
  it.each([
    ["a number", '<c r="A1"><v>7.5</v></c>', 7.5],
    ["a number with an exponent", '<c r="A1"><v>1E-3</v></c>', 0.001],
    ["a date, as its serial number", '<c r="A1" s="3"><v>44197</v></c>', 44197],
    ["a date in ISO form", '<c r="A1" t="d"><v>2021-01-02T12:00:00</v></c>', 44198.5],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["a result that is under way", '<c r="A1" t="e"><v>#GETTING_DATA</v></c>', { error: "#BUSY!" }],
    ["an error that is unknown here", '<c r="A1" t="e"><v>#PYTHON!</v></c>', { error: "#VALUE!" }],
    ["the text of a formula", '<c r="A1" t="str"><f>"a"</f><v>Mål &amp; åtgärder</v></c>', "Mål & åtgärder"],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> å </t></is></c>', " å "],
    [
      "rich inline text, flattened",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Må</t></r><r><t>l</t></r></is></c>',
      "Mål",
    ],
    [
      "text in a character data section",
      '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>',
      "<b>",
    ],
    [
      "an escaped character",
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>',
      "a\rb_x0041_",
    ],
  ])("reads %s", (_, xml, value) => {
    expect(read(`<row r="1">${xml}</row>`)).toEqual([expect.objectContaining({ row: 0, column: 0, value })]);
  });

  it("reads shared texts, flattened and without phonetic hints", () => {
    const shared =
      '<si><t>Mål</t></si><si><r><t>En</t></r><r><t>ergi</t></r><rPh sb="0" eb="1"><t>え</t></rPh></si>';
    const cells = read('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>', shared);
    expect(cells.map((one) => one.value)).toEqual(["Energi", "Mål"]);
  });

  it("takes the next place for rows and cells that do not say theirs", () => {
    const cells = read(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"/><row><c><v>4</v></c></row>',
    );
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 3],
      [0, 4],
      [4, 0],
    ]);
  });

  it("leaves out cells that say nothing", () => {
    expect(read('<row r="1"><c r="A1"/><c r="B1" t="s"/><c r="C1"><v></v></c></row>')).toEqual([]);
  });

  it("reads a sheet whose elements carry a prefix", () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="2"><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const file = readXlsx(workbookFile(xml));
    expect(file.sheets[0]?.cells).toEqual([cell("B2", 2, { formula: "=1+1" })]);
  });
});

describe("reading formulas", () => {
  it("expands a shared formula, each cell relative to itself", () => {
    const cells = read(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">SUM($A1,B$1)*Blad2!A1</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(cells.map((one) => one.formula)).toEqual([
      "=SUM($A1,B$1)*Blad2!A1",
      "=SUM($A2,B$1)*Blad2!A2",
      "=SUM($A3,B$1)*Blad2!A3",
    ]);
  });

  it("reads where a dynamic array spills to", () => {
    const cells = read(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c></row>',
    );
    expect(cells).toEqual([cell("A1", 1, { formula: "=SEQUENCE(2,2)", spill: area("A1:B2") })]);
  });

  it("says nothing about spilling for a formula that fills its own cell only", () => {
    const cells = read(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xldudf_KLIMAT_TOTAL()</f><v>54</v></c></row>',
    );
    expect(cells).toEqual([cell("A1", 54, { formula: "=KLIMAT.TOTAL()" })]);
  });

  it("keeps the cached value of a formula, and reads one without", () => {
    const cells = read(
      '<row r="1"><c r="A1"><f>1/0</f><v></v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    expect(cells).toEqual([
      cell("A1", null, { formula: "=1/0" }),
      cell("B1", { error: "#DIV/0!" }, { formula: "=1/0" }),
    ]);
  });
});

describe("writing cells", () => {
  function written(cells: readonly CellFile[]): string {
    const bytes = writeXlsx(book({ sheets: [sheet({ cells })] }));
    expect(complaintsAbout(bytes)).toEqual([]);
    return textsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
  }

  it.each([
    ["a number", cell("A1", 7.5), '<c r="A1"><v>7.5</v></c>'],
    ["a text", cell("A1", "Mål & <b>"), '<c r="A1" t="inlineStr"><is><t>Mål &amp; &lt;b&gt;</t></is></c>'],
    [
      "a text that looks like a formula",
      cell("A1", "=1+1"),
      '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>',
    ],
    ["blanks around a text", cell("A1", " a "), '<is><t xml:space="preserve"> a </t></is>'],
    ["a boolean", cell("A1", true), '<c r="A1" t="b"><v>1</v></c>'],
    ["an error", cell("A1", { error: "#N/A" }), '<c r="A1" t="e"><v>#N/A</v></c>'],
    [
      "an error that old readers do not know",
      cell("A1", { error: "#SPILL!" }),
      '<c r="A1" t="e"><v>#VALUE!</v></c>',
    ],
    [
      "a formula and its result",
      cell("A1", "a", { formula: '="a"' }),
      '<c r="A1" t="str"><f>"a"</f><v>a</v></c>',
    ],
    ["a formula without a result", cell("A1", null, { formula: "=1+1" }), '<c r="A1"><f>1+1</f></c>'],
    [
      "an add-in's function as Excel stores it",
      cell("A1", 54, { formula: "=KLIMAT.TOTAL()" }),
      '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_KLIMAT_TOTAL()</f><v>54</v></c>',
    ],
    [
      "a formula that spills",
      cell("A1", 1, { formula: "=SEQUENCE(2,2)", spill: area("A1:B2") }),
      '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c>',
    ],
  ])("writes %s", (_, given, xml) => {
    expect(written([given])).toContain(xml);
  });

  it("describes dynamic arrays once, in a metadata part", () => {
    const cells = [
      cell("A1", 1, { formula: "=KLIMAT.TOTAL()" }),
      cell("A2", 2, { formula: "=KLIMAT.MAXPOINTS()" }),
    ];
    const texts = textsOf(writeXlsx(book({ sheets: [sheet({ cells })] })));
    expect(texts["xl/metadata.xml"]?.match(/XLDAPR/g)).toHaveLength(2);
    expect(texts["xl/metadata.xml"]).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
    );
  });

  it("uses the description of dynamic arrays that the file has", () => {
    const once = readXlsx(
      writeXlsx(book({ sheets: [sheet({ cells: [cell("A1", 1, { formula: "=KLIMAT.TOTAL()" })] })] })),
    );
    const [first] = once.sheets;
    const more = {
      ...once,
      sheets: first
        ? [{ ...first, cells: [...first.cells, cell("B1", 2, { formula: "=SORT(A1:A9)" })] }]
        : [],
    };
    const texts = textsOf(writeXlsx(more));
    expect(texts["xl/metadata.xml"]).toBe(textsOf(writeXlsx(once))["xl/metadata.xml"]);
    expect(texts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1">_xlfn._xlws.SORT(A1:A9)</f>',
    );
  });

  it("asks Excel to compute on opening only when a result is missing", () => {
    const open = (value: number | null): string =>
      textsOf(writeXlsx(book({ sheets: [sheet({ cells: [cell("A1", value, { formula: "=1+1" })] })] })))[
        "xl/workbook.xml"
      ] ?? "";
    expect(open(null)).toContain('fullCalcOnLoad="1"');
    expect(open(2)).not.toContain("fullCalcOnLoad");
  });

  it("orders cells that come in any order", () => {
    const xml = written([cell("B2", 4), cell("A1", 1), cell("A2", 3), cell("C1", 2)]);
    expect(xml).toContain('<dimension ref="A1:C2"/>');
    expect([...xml.matchAll(/<v>(\d)/g)].map((match) => match[1])).toEqual(["1", "2", "3", "4"]);
  });

  it.each([
    ["a cell below the last row", cell("A1", 1, { row: 1_048_576 }), "cellOutside", "A1048577"],
    ["a cell beyond the last column", cell("A1", 1, { column: 16_384 }), "cellOutside", "XFE1"],
    ["a text that no cell can hold", cell("B3", "x".repeat(32_768)), "textTooLong", "B3"],
  ])("refuses %s, naming it", (_, given, code, name) => {
    expect(() => written([given])).toThrow(
      expect.objectContaining({ code, values: expect.objectContaining({ cell: name }) }),
    );
  });

  it("refuses two values for one cell", () => {
    expect(() => written([cell("A1", 1), cell("A1", 2)])).toThrow(
      expect.objectContaining({ code: "duplicateCell" }),
    );
  });
});
