import type { BookFile } from "../../../src/workbench/book/file";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { book, cell, sheet } from "./support/files";
import {
  changedParts,
  contentTypes,
  relationship,
  relationships,
  rows,
  textsOf,
  workbook,
  zip,
  type PartTexts,
} from "./support/parts";
import { complaintsAbout } from "./support/strictCheck";

const names =
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="2">Blad3!$A$1:$B$2</definedName>' +
  '<definedName name="Gräns" comment="viktig">0.75</definedName><definedName name="Lokal" localSheetId="2" hidden="1">_xlfn.XLOOKUP(1,Blad3!$A:$A,Blad3!$B:$B)</definedName></definedNames>';

/** Three sheets with cells and a chart sheet between the first two, in places that a reader might not guess. */
function parts(more: PartTexts = {}): PartTexts {
  return {
    "[Content_Types].xml": contentTypes({
      "bok/huvud.xml": "sheet.main",
      "blad/ett.xml": "worksheet",
      "blad/tre.xml": "worksheet",
      "diagram/d.xml": "chartsheet",
      "calcChain.xml": "calcChain",
      "bilder/drawing9.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
    }),
    "_rels/.rels": relationships(relationship("x", "officeDocument", "/bok/huvud.xml")),
    "bok/huvud.xml": workbook(
      '<sheet name="Blad1" sheetId="7" r:id="a"/><sheet name="Diagram" sheetId="2" r:id="d"/><sheet name="Blad3" sheetId="4" state="veryHidden" r:id="b"/>',
      names + '<calcPr calcId="191029"/>',
      '<workbookPr date1904="1"/><bookViews><workbookView activeTab="2" tabRatio="500"/></bookViews>',
    ),
    "bok/_rels/huvud.xml.rels": relationships(
      relationship("a", "worksheet", "../blad/ett.xml"),
      relationship("b", "worksheet", "/blad/tre.xml"),
      relationship("d", "chartsheet", "../diagram/d.xml"),
      relationship("e", "externalLink", "https://example.org/annan.xlsx", "External"),
      relationship("c", "calcChain", "/calcChain.xml"),
    ),
    "blad/ett.xml": rows('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'),
    "blad/tre.xml": rows('<row r="1"><c r="A1"><v>3</v></c></row>').replace(
      "</worksheet>",
      '<drawing r:id="rId1"/></worksheet>',
    ),
    "blad/_rels/tre.xml.rels": relationships(relationship("rId1", "drawing", "../bilder/drawing9.xml")),
    "bilder/drawing9.xml": "<drawing/>",
    "diagram/d.xml": "<chartsheet/>",
    "calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
    ...more,
  };
}

const bytes = zip(parts());
const file = readXlsx(bytes);
const rename = (sheets: BookFile["sheets"], from: string, to: string): BookFile["sheets"] =>
  sheets.map((one) => (one.name === from ? { ...one, name: to } : one));

describe("reading a workbook", () => {
  it("follows relationships, relative and absolute, and never guesses names", () => {
    expect(file.sheets.map(({ name, part, visibility }) => [name, part, visibility])).toEqual([
      ["Blad1", "blad/ett.xml", "visible"],
      ["Blad3", "blad/tre.xml", "veryHidden"],
    ]);
  });

  it("counts the active sheet among those with cells", () => {
    expect(file.activeSheet).toBe(1);
  });

  it("reads defined names, those of one sheet and hidden ones, and keeps Excel's own to itself", () => {
    expect(file.names).toEqual([
      { name: "Gräns", formula: "0.75", sheet: null, hidden: false },
      { name: "Lokal", formula: "XLOOKUP(1,Blad3!$A:$A,Blad3!$B:$B)", sheet: "Blad3", hidden: true },
    ]);
  });

  it("reads a strict file, and adds to it in its own dialect", () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        );
    const converted = Object.entries(parts()).map(([name, xml]) => [name, strict(String(xml))]);
    const read = readXlsx(zip(Object.fromEntries(converted) as PartTexts));
    expect(read.sheets.map((one) => one.cells)).toEqual(file.sheets.map((one) => one.cells));
    const texts = textsOf(writeXlsx({ ...read, sheets: [...read.sheets, sheet({ name: "Ny" })] }));
    expect(texts["bok/_rels/huvud.xml.rels"]).not.toContain("schemas.openxmlformats.org/officeDocument");
    expect(texts["xl/worksheets/sheet1.xml"]).toContain("http://purl.oclc.org/ooxml/spreadsheetml/main");
  });

  it("reads parts in UTF-16, and with a byte order mark", () => {
    const text = String(parts()["blad/ett.xml"]);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer),
    ]);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
    for (const part of [utf16, marked]) {
      expect(readXlsx(zip(parts({ "blad/ett.xml": part }))).sheets[0]?.cells).toEqual(file.sheets[0]?.cells);
    }
  });
});

describe("writing a workbook back", () => {
  it("leaves every part as it was when nothing changed", () => {
    expect(changedParts(bytes, writeXlsx(file))).toEqual([]);
  });

  it("touches only the sheet's part when a value changed, and drops the order of calculation", () => {
    const changed = {
      ...file,
      sheets: file.sheets.map((one) => (one.name === "Blad3" ? { ...one, cells: [cell("A1", 4)] } : one)),
    };
    expect(changedParts(bytes, writeXlsx(changed))).toEqual([
      "[Content_Types].xml",
      "blad/tre.xml",
      "bok/_rels/huvud.xml.rels",
      "calcChain.xml",
    ]);
  });

  it("keeps a chart sheet behind the sheet that it stood behind, and what belongs to a sheet with it", () => {
    const [first, third] = file.sheets;
    const sheets = first && third ? [third, sheet({ name: "Ny", cells: [cell("A1", 1)] }), first] : [];
    const written = writeXlsx({ ...file, sheets, activeSheet: 2 });
    expect(complaintsAbout(written)).toEqual([]);
    const xml = textsOf(written)["bok/huvud.xml"] ?? "";
    expect([...xml.matchAll(/<sheet name="(\w+)"/g)].map((match) => match[1])).toEqual([
      "Blad3",
      "Ny",
      "Blad1",
      "Diagram",
    ]);
    expect(xml).toContain('localSheetId="0">Blad3!$A$1:$B$2');
    expect(xml).toContain('activeTab="2" tabRatio="500"');
    expect(xml).toContain('<workbookPr date1904="1"/>');
    const again = readXlsx(written);
    expect([again.activeSheet, again.sheets[2]?.name]).toEqual([2, "Blad1"]);
  });

  it("drops a sheet with everything that only it refers to", () => {
    const written = writeXlsx({
      ...file,
      sheets: file.sheets.slice(0, 1),
      activeSheet: 0,
      names: file.names.slice(0, 1),
    });
    const texts = textsOf(written);
    expect(Object.keys(texts).filter((name) => /tre|drawing9/.test(name))).toEqual([]);
    expect(texts["bok/huvud.xml"]).not.toContain("_FilterDatabase");
    expect(complaintsAbout(written)).toEqual([]);
  });

  it("renames a sheet in Excel's own names too", () => {
    const written = writeXlsx({ ...file, sheets: rename(file.sheets, "Blad3", "Mål & år"), names: [] });
    const xml = textsOf(written)["bok/huvud.xml"] ?? "";
    expect(xml).toContain("'Mål &amp; år'!$A$1:$B$2");
    expect(readXlsx(written).sheets[1]?.name).toBe("Mål & år");
    expect(complaintsAbout(written)).toEqual([]);
  });

  it("marks what a sheet prints as Excel does, and a name of the workbook's not", () => {
    const printed = [
      { name: "Print_Area", formula: "Blad3!$A$1:$B$2,Blad3!$D$1", sheet: "Blad3", hidden: false },
      { name: "Print_Titles", formula: "Blad1!$A:$A,Blad1!$1:$2", sheet: "Blad1", hidden: false },
      { name: "Print_Titles", formula: "7", sheet: null, hidden: false },
    ];
    const written = writeXlsx({ ...file, names: printed });
    expect(readXlsx(written).names).toEqual(printed);
    const xml = textsOf(written)["bok/huvud.xml"] ?? "";
    expect([...xml.matchAll(/definedName name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "_xlnm.Print_Area",
      "_xlnm.Print_Titles",
      "Print_Titles",
      "_xlnm._FilterDatabase",
    ]);
  });

  it("changes visibility and nothing but the workbook part", () => {
    const shown = file.sheets.map((one) => ({ ...one, visibility: "visible" as const }));
    const written = writeXlsx({ ...file, sheets: shown });
    expect(changedParts(bytes, written)).toEqual(["bok/huvud.xml"]);
    expect(readXlsx(written).sheets[1]?.visibility).toBe("visible");
  });

  it("selects one tab when another sheet becomes active", () => {
    const texts = textsOf(writeXlsx({ ...file, activeSheet: 0 }));
    expect(texts["bok/huvud.xml"]).toContain('activeTab="0"');
    expect(texts["blad/ett.xml"]).toContain('tabSelected="1"');
    expect(texts["blad/tre.xml"]).not.toContain("tabSelected");
  });

  it("changes, adds and removes names, and keeps what a name says besides", () => {
    const changed = [
      { name: "Gräns", formula: "0.8", sheet: null, hidden: false },
      { name: "Ny", formula: "SORT(Blad1!$A$1:$A$9)", sheet: "Blad1", hidden: true },
    ];
    const written = writeXlsx({ ...file, names: changed });
    expect(readXlsx(written).names).toEqual(changed);
    const xml = textsOf(written)["bok/huvud.xml"] ?? "";
    expect(xml).toContain('<definedName name="Gräns" comment="viktig">0.8</definedName>');
    expect(xml).toContain(
      '<definedName name="Ny" localSheetId="0" hidden="1">_xlfn._xlws.SORT(Blad1!$A$1:$A$9)</definedName>',
    );
  });

  it("keeps links to other files and never follows them", () => {
    expect(textsOf(writeXlsx(file))["bok/_rels/huvud.xml.rels"]).toContain(
      'Target="https://example.org/annan.xlsx" TargetMode="External"',
    );
  });

  it("expands shared formulas only where their first cell changed", () => {
    const shared = (first: string): string =>
      rows(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>${first}</v></c></row>` +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>',
      );
    const read = readXlsx(zip(parts({ "blad/ett.xml": shared("2") })));
    const write = (change: (address: string) => Partial<ReturnType<typeof cell>>): string => {
      const sheets = read.sheets.map((one, at) =>
        at === 0
          ? { ...one, cells: one.cells.map((given) => ({ ...given, ...change(`A${given.row + 1}`) })) }
          : one,
      );
      return textsOf(writeXlsx({ ...read, sheets }))["blad/ett.xml"] ?? "";
    };
    const cellsOf = (xml: string): string => /<sheetData>.*<\/sheetData>/.exec(xml)?.[0] ?? "";
    expect(cellsOf(write((address) => (address === "A1" ? { value: 8 } : {})))).toBe(cellsOf(shared("8")));
    const without = write((address) => (address === "A1" ? { formula: null, value: 1 } : {}));
    expect(without).toContain('<c r="A2"><f>B2*2</f><v>4</v></c>');
    expect(without).not.toContain("shared");
  });

  it("copies rich text, and array formulas of the old kind, when other cells change", () => {
    const rich = '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>🌍 Må</t></r><r><t>l</t></r></is></c>';
    const array = '<c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c>';
    const read = readXlsx(
      zip(
        parts({
          "blad/ett.xml": rows(
            `\r\n<row r="1">${rich}${array}<c r="C1"><v>1</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>`,
          ),
        }),
      ),
    );
    const sheets = read.sheets.map((one) => ({
      ...one,
      cells: one.cells.map((given) => (given.column === 2 ? { ...given, value: 9 } : given)),
    }));
    expect(textsOf(writeXlsx({ ...read, sheets }))["blad/ett.xml"]).toContain(
      `<row r="1">${rich}${array}<c r="C1"><v>9</v></c></row>`,
    );
  });
});

describe("writing a new workbook", () => {
  it("makes a package that Excel has nothing to complain about, the same one each time", () => {
    const given = book({
      sheets: [sheet({ name: "Ett", cells: [cell("A1", "å")] }), sheet({ name: "Två" })],
    });
    const written = writeXlsx(given);
    expect(complaintsAbout(written)).toEqual([]);
    expect(writeXlsx(given)).toEqual(written);
    expect(writeXlsx(readXlsx(written))).toEqual(written);
  });
});

describe("settings of add-ins", () => {
  const id = "0d4d9e20-5f3b-4a6b-9c1e-3a8a2f1f7c11";
  const settings = { [id]: { weakestCount: "3", marks: '{"a":["{1}"]}' }, other: { key: 'å & "b"' } };

  it("are written where Excel keeps them and read again", () => {
    const written = writeXlsx({ ...book(), settings });
    expect(readXlsx(written).settings).toEqual(settings);
    expect(complaintsAbout(written)).toEqual([]);
    const texts = textsOf(written);
    expect(texts["xl/webextensions/webextension1.xml"]).toContain(`<we:reference id="${id}"`);
    expect(texts["xl/webextensions/taskpanes.xml"] ?? texts["xl/webextensions/taskpanes1.xml"]).toContain(
      "<wetp:webextensionref",
    );
  });

  it("change within their part, and the rest of it stays", () => {
    const first = writeXlsx({ ...book(), settings });
    const read = readXlsx(first);
    const second = writeXlsx({ ...read, settings: { ...settings, [id]: { weakestCount: "2" } } });
    expect(changedParts(first, second)).toEqual(["xl/webextensions/webextension1.xml"]);
    expect(textsOf(second)["xl/webextensions/webextension1.xml"]).toContain(
      '<we:property name="weakestCount" value="2"/></we:properties><we:bindings/>',
    );
  });

  it("can all be taken away", () => {
    const read = readXlsx(writeXlsx({ ...book(), settings }));
    expect(readXlsx(writeXlsx({ ...read, settings: {} })).settings).toEqual({});
  });
});
