import type { ConditionalFormat, DataValidation } from "../../../src/workbench/book/parts";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { area, book, cell, sheet, withSheet } from "./support/files";
import { changedParts, textsOf, workbookFile, worksheet } from "./support/parts";
import { complaintsAbout } from "./support/strictCheck";

const dxfs =
  '<styleSheet><cellXfs><xf/></cellXfs><dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font>' +
  '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><i val="0"/></font></dxf></dxfs></styleSheet>';

const x14Id = "{12345678-0000-0000-0000-000000000001}";
const dataBar =
  '<cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="u"><x14:id>${x14Id}</x14:id></ext></extLst></cfRule>`;
const extensions =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="u"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="m">' +
  `<x14:cfRule type="dataBar" id="${x14Id}"><x14:dataBar gradient="0"/></x14:cfRule><xm:sqref>D1:D9</xm:sqref>` +
  '</x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{other}"><a/></ext></extLst>';

const formatsXml =
  '<conditionalFormatting sqref="A2:A9 C2:C9"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$B2&lt;_xlfn.XLOOKUP(1,A:A,B:B)</formula></cfRule>' +
  '<cfRule type="cellIs" dxfId="1" priority="1" operator="between"><formula>1</formula><formula>$E$1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B1"><cfRule type="containsText" dxfId="0" priority="3" operator="containsText" text="Mål"><formula>NOT(ISERROR(SEARCH("Mål",B1)))</formula></cfRule></conditionalFormatting>' +
  `<conditionalFormatting pivot="1" sqref="D1:D9">${dataBar}</conditionalFormatting>`;

const bytes = workbookFile(worksheet(`<sheetData/>${formatsXml}<pageMargins left="1"/>${extensions}`), {
  "xl/styles.xml": dxfs,
});
const file = readXlsx(bytes);
const formats = file.sheets[0]?.conditionalFormats ?? [];
const red = { fill: "#FFC7CE", font: { bold: true, color: "#9C0006" } };

describe("conditional formats", () => {
  it("are read with their areas, turns and looks", () => {
    expect(formats).toEqual([
      {
        id: "sheet1-1",
        areas: [area("A2:A9"), area("C2:C9")],
        priority: 2,
        stopIfTrue: true,
        rule: { kind: "formula", formula: "$B2<XLOOKUP(1,A:A,B:B)" },
        style: red,
      },
      expect.objectContaining({
        priority: 1,
        rule: { kind: "cellValue", operator: "between", formulas: ["1", "$E$1"] },
        style: { font: { italic: false } },
      }),
      expect.objectContaining({ rule: { kind: "containsText", text: "Mål" }, areas: [area("B1")] }),
      expect.objectContaining({
        rule: {
          kind: "dataBar",
          bar: {
            color: "#638EC6",
            gradient: false,
            border: null,
            lower: { kind: "lowest" },
            upper: { kind: "highest" },
            barOnly: false,
            direction: "context",
          },
        },
        style: {},
      }),
    ]);
  });

  it("are left alone when they come in another order, under other ids and with other numbers for the same turns", () => {
    const shuffled = [...formats]
      .sort((a, b) => a.priority - b.priority)
      .map((one, at) => ({ ...one, id: `x${at}`, priority: 10 * at + 1 }));
    expect(changedParts(bytes, writeXlsx(withSheet(file, { conditionalFormats: shuffled })))).toEqual([]);
  });

  it("are byte for byte what they were after another one was added and taken away", () => {
    const added: ConditionalFormat = {
      id: "new",
      areas: [area("F1:F3")],
      priority: 5,
      stopIfTrue: false,
      rule: { kind: "formula", formula: "TRUE" },
      style: { fill: "#FFF2CC" },
    };
    const marked = writeXlsx(withSheet(file, { conditionalFormats: [...formats, added] }));
    expect(complaintsAbout(marked)).toEqual([]);
    const reopened = readXlsx(marked);
    const unmarked = writeXlsx(
      withSheet(reopened, {
        conditionalFormats: (reopened.sheets[0]?.conditionalFormats ?? []).filter(
          (one) => one.rule.kind !== "formula" || one.rule.formula !== "TRUE",
        ),
      }),
    );
    const ruled = (from: Uint8Array): string[] =>
      textsOf(from)["xl/worksheets/sheet1.xml"]?.match(/<cfRule.*?<\/cfRule>/g) ?? [];
    expect(ruled(unmarked)).toEqual(ruled(bytes));
  });

  it("keep the rule of the file when they move or get another turn", () => {
    const moved = formats.map((one) =>
      one.rule.kind === "dataBar" ? { ...one, areas: [area("E1:E9")], priority: 9 } : one,
    );
    const xml = textsOf(writeXlsx(withSheet(file, { conditionalFormats: moved })))[
      "xl/worksheets/sheet1.xml"
    ];
    expect(xml).toContain(
      `<conditionalFormatting pivot="1" sqref="E1:E9">${dataBar.replace('priority="4"', 'priority="9"')}`,
    );
    const extension = `<x14:cfRule type="dataBar" id="${x14Id}"><x14:dataBar gradient="0"/></x14:cfRule>`;
    expect(xml).toContain(`${extension}<xm:sqref>E1:E9</xm:sqref>`);
    expect(xml).toContain('<ext uri="{other}"><a/></ext></extLst>');
    expect(xml).not.toContain("D1:D9");
  });

  it("leave with what the sheet's extensions say about them, and nothing else there", () => {
    const xml = textsOf(writeXlsx(withSheet(file, { conditionalFormats: formats.slice(0, 3) })))[
      "xl/worksheets/sheet1.xml"
    ];
    expect(xml).not.toContain("dataBar");
    expect(xml).toContain('<extLst><ext uri="{other}"><a/></ext></extLst>');
  });

  it("are written into a new file so that they are read again", () => {
    const given: ConditionalFormat[] = [
      {
        id: "a",
        areas: [area("A1:A9")],
        priority: 1,
        stopIfTrue: true,
        rule: { kind: "formula", formula: 'A1="a<b"' },
        style: { ...red, borders: { top: { style: "thin", color: "#112233" } } },
      },
      {
        id: "b",
        areas: [area("B1"), area("D1")],
        priority: 2,
        stopIfTrue: false,
        rule: { kind: "cellValue", operator: "greaterThan", formulas: ["3"] },
        style: { numberFormat: "0.0", font: { italic: false } },
      },
      {
        id: "c",
        areas: [area("C2")],
        priority: 3,
        stopIfTrue: false,
        rule: { kind: "containsText", text: 'säg "ja"' },
        style: red,
      },
    ];
    const written = writeXlsx(book({ sheets: [sheet({ conditionalFormats: given })] }));
    expect(readXlsx(written).sheets[0]?.conditionalFormats).toEqual(
      given.map((one, at) => ({ ...one, id: `sheet1-${at + 1}` })),
    );
    expect(complaintsAbout(written)).toEqual([]);
    expect(textsOf(written)["xl/worksheets/sheet1.xml"]).toContain(
      '<formula>NOT(ISERROR(SEARCH("säg ""ja""",C2)))</formula>',
    );
  });

  it("of bars can go into another file", () => {
    const written = writeXlsx(book({ sheets: [sheet({ conditionalFormats: formats.slice(3) })] }));
    expect(complaintsAbout(written)).toEqual([]);
    expect(readXlsx(written).sheets[0]?.conditionalFormats[0]?.rule).toEqual(formats[3]?.rule);
  });
});

describe("data validations", () => {
  const list: DataValidation = {
    areas: [area("B2:B9")],
    type: "list",
    formula1: '"Ja,Nej"',
    allowBlank: true,
  };
  const validationsXml =
    '<dataValidations count="3" disablePrompts="1"><dataValidation type="list" allowBlank="1" showDropDown="1" showErrorMessage="1" sqref="B2:B9"><formula1>"Ja,Nej"</formula1></dataValidation>' +
    '<dataValidation type="decimal" errorStyle="warning" sqref="C2 D4:D5" errorTitle="Fel" error="Rad_x000a_två" promptTitle="Poäng" prompt="0 till 5"><formula1>0</formula1><formula2>$E$1</formula2></dataValidation>' +
    '<dataValidation showInputMessage="1" prompt="Bara en upplysning" sqref="F1"/></dataValidations>';
  const original = workbookFile(worksheet(`<sheetData/>${validationsXml}<pageMargins left="1"/>`));
  const read = readXlsx(original);
  const validations = read.sheets[0]?.validations ?? [];

  it("are read; a prompt without a rule stays in the file only", () => {
    expect(validations).toEqual([
      list,
      {
        areas: [area("C2"), area("D4:D5")],
        type: "decimal",
        operator: "between",
        formula1: "0",
        formula2: "$E$1",
        allowBlank: false,
        errorStyle: "warning",
        errorTitle: "Fel",
        error: "Rad\ntvå",
        promptTitle: "Poäng",
        prompt: "0 till 5",
      },
    ]);
  });

  it("keep what the model has no words for when another one comes", () => {
    const more: DataValidation = {
      areas: [area("A1")],
      type: "whole",
      operator: "greaterThanOrEqual",
      formula1: "0",
      allowBlank: false,
      prompt: "Skriv & spara",
    };
    const written = writeXlsx(withSheet(read, { validations: [...validations, more] }));
    expect(complaintsAbout(written)).toEqual([]);
    const xml = textsOf(written)["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain(
      '<dataValidations count="4" disablePrompts="1"><dataValidation type="list" allowBlank="1" showDropDown="1"',
    );
    expect(xml).toContain('<dataValidation showInputMessage="1" prompt="Bara en upplysning" sqref="F1"/>');
    expect(readXlsx(written).sheets[0]?.validations).toEqual([...validations, more]);
  });

  it("follow their cells and keep the rest", () => {
    const moved = validations.map((one) => ({ ...one, areas: [area("H1:H3")] }));
    const xml = textsOf(writeXlsx(withSheet(read, { validations: moved })))["xl/worksheets/sheet1.xml"];
    expect(xml).toContain('showDropDown="1" showErrorMessage="1" sqref="H1:H3"');
  });

  it("are left alone in another order", () => {
    expect(
      changedParts(original, writeXlsx(withSheet(read, { validations: [...validations].reverse() }))),
    ).toEqual([]);
  });

  it("of Excel 2010 stay in the sheet's extensions, byte for byte", () => {
    const x14 =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="u"><x14:dataValidations count="1"/></ext></extLst>';
    const bytes2 = workbookFile(worksheet(`<sheetData/>${x14}`));
    const changed = writeXlsx(withSheet(readXlsx(bytes2), { validations: [list], cells: [cell("A1", 1)] }));
    expect(textsOf(changed)["xl/worksheets/sheet1.xml"]).toContain(`</dataValidations>${x14}</worksheet>`);
  });
});
