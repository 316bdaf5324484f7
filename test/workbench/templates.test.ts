import { readFileSync } from "node:fs";
import path from "node:path";
import { addInId } from "../../scripts/templates/addInId";
import { templateFile } from "../../scripts/templates/templateFile";
import { readyTemplates } from "../../scripts/templates/templates";
import { columns, rows } from "../../src/sheets/template/assessmentCells";
import type { BookFile, CellFile } from "../../src/workbench/book/file";
import { readXlsx, writeXlsx } from "../../src/workbench/book/xlsx";
import { followSession } from "../session/openSession";
import { kalmarEntries } from "../sheets/template/kalmar";
import { openExcel } from "../support/excel";
import { throughLibreOffice, withoutResults } from "../support/libreOffice";
import { complaintsAbout } from "./xlsx/support/strictCheck";

// Each template is inserted anew, and LibreOffice takes seconds to start.
jest.setTimeout(120_000);

const folder = path.join(__dirname, "../../assets/templates");
const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(folder, file)));

it.each(readyTemplates)(
  "$file is what the add-in inserts (npm run templates)",
  async ({ edition, locale, file }) => {
    const made = await templateFile({ kind: "edition", edition }, locale);
    expect(Buffer.from(made).equals(bytesOf(file))).toBe(true);
    expect(complaintsAbout(made)).toEqual([]);
  },
);

describe("a ready template, filled in with Kalmar's points", () => {
  it("reads as one assessment while it is filled in, and its result as output", async () => {
    const excel = await openExcel({ sheets: {}, addInId });
    excel.openFile(readXlsx(bytesOf("kommun-2021.xlsx")));
    const { points, ready, settle } = await followSession(excel);
    for (const { content } of kalmarEntries("Bedömning").slice(0, 1)) excel.edit("Bedömning!D7", content);
    await settle();
    expect(points()).toEqual({ Bedömning: 2 });
    expect(ready().assessments[0]?.source.findings.filter(({ code }) => code !== "blankPoints")).toEqual([]);
  });

  it("gives in LibreOffice what it gives in Klimat, by Excel's own functions", async () => {
    const ours = writeXlsx(withoutResults(withKalmar(readXlsx(bytesOf("kommun-2021.xlsx")))));
    const [theirs = ours] = await throughLibreOffice([ours]);
    const result = sheetOf(readXlsx(theirs), "Resultat");
    expect([6, 7, 8, 9].map((row) => valueAt(result, `C${String(row)}`))).toEqual([
      54,
      67,
      expect.closeTo(54 / 67),
      13,
    ]);
    expect(Array.from({ length: 7 }, (_, down) => valueAt(result, `F${String(14 + down)}`))).toEqual([
      15, 5, 10, 10, 8, 4, 2,
    ]);
    expect(valueAt(result, "F42")).toBe("Mål, åtgärder och uppföljning");
  });
});

/** The points in their cells. */
function withKalmar(file: BookFile): BookFile {
  const points = new Map(kalmarEntries("Bedömning").map(({ row, content }) => [row, content]));
  const filled = (cell: CellFile, sheet: string): CellFile => {
    const isPoints = sheet === "Bedömning" && cell.column === columns.points && cell.row >= rows.first;
    return isPoints ? { ...cell, value: points.get(cell.row) ?? null } : cell;
  };
  return {
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => filled(cell, sheet.name)),
    })),
  };
}

function sheetOf(file: BookFile, name: string): readonly CellFile[] {
  return file.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
}

/** ("C6") -> the value of that cell; undefined where it is blank. */
function valueAt(cells: readonly CellFile[], address: string): unknown {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const column = letter.charCodeAt(0) - "A".charCodeAt(0);
  return cells.find((cell) => cell.row === Number(row) - 1 && cell.column === column)?.value;
}
