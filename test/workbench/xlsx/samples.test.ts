import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { area, cell, withSheet } from "./support/files";
import { changedParts, textsOf } from "./support/parts";
import { complaintsAbout } from "./support/strictCheck";

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "samples", name)));

describe("a workbook that LibreOffice 7.4 saved", () => {
  const bytes = sample("libreoffice.xlsx");
  const file = readXlsx(bytes);
  const [first, second] = file.sheets;

  it("is read with its sheets, names and table", () => {
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Bedömning", "visible"],
      ["Dolt blad", "hidden"],
    ]);
    expect(file.names).toEqual([
      { name: "Gräns", formula: "0.75", sheet: null, hidden: false },
      { name: "Lista", formula: "Bedömning!$A$2:$A$4", sheet: "Bedömning", hidden: false },
    ]);
    expect(first?.tables).toMatchObject([
      { name: "Poänglista", area: area("A1:C4"), columns: ["Kriterium", "Poäng", "Max"] },
    ]);
    expect(second?.cells).toEqual([cell("A1", 5)]);
  });

  it("is read with its values, formulas and looks", () => {
    const at = (address: string): unknown => {
      const { row, column } = cell(address, null);
      const found = first?.cells.find((one) => one.row === row && one.column === column);
      return found && [found.value, found.formula, file.styles[found.style ?? 0]];
    };
    const standard = { numberFormat: "General", font: { name: "Calibri", size: 11 } };
    expect(at("A2")).toEqual([
      "Mål & åtgärder",
      null,
      {
        fill: "#DCEFEA",
        font: { bold: true, color: "#0B5A50", size: 14 },
        borders: { bottom: { style: "thin", color: "#0B5A50" } },
      },
    ]);
    expect(at("B3")).toEqual([7.5, null, standard]);
    expect(at("F2")).toEqual([11.5, "=SUM(B2:B4)", standard]);
    expect(at("E3")).toEqual([{ error: "#DIV/0!" }, "=1/0", standard]);
    expect(at("F4")).toEqual([0.8, "=B2/C2", { numberFormat: "0%", horizontal: "center" }]);
    expect(at("B4")).toEqual([null, null, { fill: "#FFF9E5", locked: false }]);
    expect(at("E7")).toEqual([" rad ett\nrad två ", null, { vertical: "top", wrap: true, indent: 1 }]);
    expect(first?.cells.find((one) => one.spill)).toMatchObject({
      formula: "=TRANSPOSE(B2:B3)",
      spill: area("G1:H1"),
    });
  });

  it("is read with its rules, widths, heights and protection", () => {
    expect(first?.conditionalFormats.map(({ rule, style }) => [rule, style])).toEqual([
      [
        { kind: "cellValue", operator: "lessThan", formulas: ["5"] },
        { fill: "#FFC7CE", font: { color: "#9C0006" } },
      ],
      [{ kind: "formula", formula: '$B2=""' }, { font: { bold: true } }],
      [{ kind: "containsText", text: "Mål" }, { fill: "#DCEFEA" }],
    ]);
    expect(first?.validations).toMatchObject([
      {
        areas: [area("B2:B4")],
        type: "decimal",
        operator: "between",
        formula1: "0",
        formula2: "$C2",
        prompt: "0 till max",
      },
      { areas: [area("D2:D4")], type: "list", formula1: '"Ja,Nej"' },
    ]);
    expect(first?.columnWidths).toEqual([
      { column: 0, count: 1, width: 30, hidden: false },
      { column: 9, count: 1, width: 9, hidden: true },
    ]);
    expect(first?.rows.filter((row) => row.height !== 15 || row.hidden)).toEqual([
      { row: 0, height: 24, hidden: false },
      { row: 9, height: 15, hidden: true },
    ]);
    expect(first?.isProtected).toBe(true);
  });

  it("is written back byte for byte when nothing changed", () => {
    expect(changedParts(bytes, writeXlsx(file))).toEqual([]);
  });

  it("is written with a changed point, all else in the sheet as it was", () => {
    const cells = (first?.cells ?? []).map((one) =>
      one.row === 2 && one.column === 1 ? { ...one, value: 9 } : one,
    );
    const written = writeXlsx(withSheet(file, { cells }));
    const part = "xl/worksheets/sheet1.xml";
    expect(changedParts(bytes, written)).toEqual([part]);
    expect(textsOf(written)[part]).toBe(
      textsOf(bytes)
        [part]?.replace('<c r="B3" s="0" t="n"><v>7.5</v></c>', '<c r="B3"><v>9</v></c>')
        .replace("A1:H10", "A1:H8")
        .replace("></row></sheetData>", "/></sheetData>"),
    );
    expect(complaintsAbout(written)).toEqual([]);
  });
});
