import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import type { CellStyle } from "../../../src/workbench/book/style";
import { book, cell, sheet } from "./support/files";
import { changedParts, relationship, relationships, rows, textsOf, workbookFile } from "./support/parts";
import { complaintsAbout } from "./support/strictCheck";

const basics =
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>' +
  '<font><b/><i val="0"/><u val="double"/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Calibri"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="9" tint="0.8"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="mediumDashed">' +
  '<color indexed="10"/></left><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border></borders>';

const formats =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="9" fontId="1" fillId="2" borderId="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" textRotation="45"/><protection locked="0"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="3" borderId="0"/>';

function styles(xfs: string, lists = basics): string {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return (
    `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; p&quot;"/></numFmts>` +
    `${lists}<cellXfs count="4">${xfs}</cellXfs><dxfs count="0"/></styleSheet>`
  );
}

const sample = workbookFile(rows('<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="3"/></row>'), {
  "xl/styles.xml": styles(formats),
});

describe("reading looks", () => {
  const file = readXlsx(sample);

  it("gives the default look in full and the others by what differs", () => {
    expect(file.styles).toEqual([
      { numberFormat: "General", font: { name: "Calibri", size: 11, color: "#000000" } },
      {
        numberFormat: "0%",
        fill: "#E2F0D9",
        font: { size: 14, bold: true, underline: true, color: "#2F5597" },
        borders: { left: { style: "dashed", color: "#FF0000" }, top: { style: "thin" } },
      },
      {
        numberFormat: '0.0" p"',
        horizontal: "center",
        vertical: "top",
        wrap: true,
        indent: 2,
        locked: false,
      },
      {},
    ]);
  });

  it("takes a cell's look by its position, and a position that does not exist as the default", () => {
    expect(file.sheets[0]?.cells.map((one) => one.style)).toEqual([2, 3]);
    const broken = readXlsx(workbookFile(rows('<row r="1"><c r="A1" s="7"><v>1</v></c></row>')));
    expect(broken.sheets[0]?.cells[0]?.style).toBeNull();
  });

  it.each([
    ["the workbook's theme", '<color theme="4"/>', "#123456"],
    ["the system's colours of a theme", '<color theme="0"/>', "#FFFFFE"],
    ["a lighter tint", '<color theme="4" tint="0.5"/>', "#579ADC"],
    ["a palette of its own", '<color indexed="1"/>', "#ABCDEF"],
    ["a plain colour", '<color rgb="801b5e20"/>', "#1B5E20"],
  ])("resolves colours by %s", (_, color, expected) => {
    const theme =
      '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="010101"/></a:dk1>' +
      '<a:lt1><a:sysClr val="window" lastClr="FFFFFE"/></a:lt1><a:accent1><a:srgbClr val="123456"/></a:accent1>' +
      "</a:clrScheme></a:themeElements></a:theme>";
    const palette =
      '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
    const fonts = `<fonts><font><sz val="11"/></font><font><sz val="11"/>${color}</font></fonts>`;
    const bytes = workbookFile(rows(""), {
      "xl/styles.xml": `<styleSheet>${fonts}<cellXfs><xf/><xf fontId="1"/></cellXfs>${palette}</styleSheet>`,
      "xl/theme/theme1.xml": theme,
      "xl/_rels/workbook.xml.rels": relationships(
        relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
        relationship("rId2", "styles", "styles.xml"),
        relationship("rId3", "theme", "theme/theme1.xml"),
      ),
    });
    expect(readXlsx(bytes).styles[1]).toEqual({ font: { color: expected } });
  });
});

describe("writing looks", () => {
  const look: CellStyle = {
    numberFormat: "0.0 %",
    fill: "#FFF2CC",
    font: {
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      color: "#1B5E20",
      size: 12,
      name: "Arial",
    },
    horizontal: "right",
    vertical: "center",
    wrap: true,
    indent: 1,
    borders: { top: { style: "thin", color: "#112233" }, left: { style: "double" } },
    locked: false,
  };

  it("writes every property of a look so that it is read again", () => {
    const bytes = writeXlsx(
      book({ styles: [look], sheets: [sheet({ cells: [cell("A1", 1, { style: 0 })] })] }),
    );
    const again = readXlsx(bytes);
    expect(again.styles[again.sheets[0]?.cells[0]?.style ?? 0]).toEqual(look);
    expect(complaintsAbout(bytes)).toEqual([]);
  });

  it("names formats that Excel has built in by their numbers", () => {
    const cells = [cell("A1", 1, { style: 0 }), cell("B1", 1, { style: 1 })];
    const bytes = writeXlsx(
      book({ styles: [{ numberFormat: "0%" }, { numberFormat: "0.0" }], sheets: [sheet({ cells })] }),
    );
    const xml = textsOf(bytes)["xl/styles.xml"] ?? "";
    expect(xml).toContain('<xf numFmtId="9"');
    expect(xml).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>');
  });

  it("appends a new look behind those of the file, and leaves theirs as they are", () => {
    const file = readXlsx(sample);
    const changed = {
      ...file,
      styles: [...file.styles, { fill: "#FFF2CC" }],
      sheets: file.sheets.map((one) => ({ ...one, cells: [...one.cells, cell("C1", 5, { style: 4 })] })),
    };
    const xml = textsOf(writeXlsx(changed))["xl/styles.xml"] ?? "";
    expect(xml).toContain(
      `<cellXfs count="5">${formats}<xf numFmtId="0" fontId="0" fillId="4" borderId="0" xfId="0" applyFill="1"/>`,
    );
    expect(xml).toContain("<gradientFill>");
  });

  it("keeps the position of a look with properties that the model has no words for", () => {
    const file = readXlsx(sample);
    const changed = {
      ...file,
      sheets: file.sheets.map((one) => ({
        ...one,
        cells: [cell("A1", 2, { style: 2 }), cell("B1", 3, { style: 3 })],
      })),
    };
    const bytes = writeXlsx(changed);
    expect(changedParts(sample, bytes)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(textsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" s="2"><v>2</v></c><c r="B1" s="3"><v>3</v></c>',
    );
  });

  it("finds a look of the file again when positions were lost", () => {
    const file = readXlsx(sample);
    const changed = {
      ...file,
      styles: [file.styles[1] ?? {}],
      sheets: file.sheets.map((one) => ({ ...one, cells: [cell("A1", 1, { style: 0 })] })),
    };
    expect(textsOf(writeXlsx(changed))["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" s="1">');
  });

  it("makes a style part for a file without one", () => {
    const file = readXlsx(workbookFile(rows("")));
    const bytes = writeXlsx({
      ...file,
      styles: [look],
      sheets: [sheet({ part: "xl/worksheets/sheet1.xml", cells: [cell("A1", 1, { style: 0 })] })],
    });
    expect(complaintsAbout(bytes)).toEqual([]);
    expect(textsOf(bytes)["xl/_rels/workbook.xml.rels"]).toContain("relationships/styles");
  });
});
