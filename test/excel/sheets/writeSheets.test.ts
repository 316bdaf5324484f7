import { takenNames } from "../../../src/excel/sheets/takenNames";
import { writeSheets } from "../../../src/excel/sheets/writeSheets";
import { readWorkbook } from "../../../src/excel/workbook";
import type { DraftChart, SheetDraft } from "../../../src/sheets/draft";
import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { cellsOf, draftOf } from "../../support/draft";
import { openExcel, type TestExcel } from "../../support/excel";

// Microsoft's client and the workbench's engine start anew for each test: a second on a quick machine.
jest.setTimeout(30_000);

const key = "Klimat.outputSheets";

async function open(): Promise<TestExcel> {
  const excel = await openExcel({
    sheets: { Blad1: { rows: [["Namn"], ["x"]], tables: { Egen: "A1:A2" } }, Rapport: [["=1+1"]] },
    names: { Gräns: "Blad1!$A$2" },
    settings: { [key]: ["sheet-2"] },
  });
  await excel.settle();
  return excel;
}

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A chart of the shares in some columns. */
function chart(kind: "bar" | "line", columns: readonly number[]): DraftChart {
  return {
    ...{ name: `Klimat.${kind}`, kind, title: "Andelar", values: "shares", description: "Andel av poängen" },
    categories: area(3, 0, 2, 1),
    series: columns.map((column) => ({
      ...{ name: `Serie ${String(column)}`, values: area(3, column, 2, 1), color: "#0B5A50" },
      marked: kind === "bar" ? [{ index: 0, color: "#C8573B" }] : [],
    })),
    place: area(6, kind === "bar" ? 0 : 5, 10, 4),
  };
}

/** A sheet to fill in, with a table, and one that counts on it. */
const drafts: readonly SheetDraft[] = [
  draftOf("Bedömning 1", {
    cells: [
      { row: 0, column: 0, content: "Kalmar 2021", look: "title", span: 3 },
      ...cellsOf([["Kriterium", "Poäng"]], "head", { row: 2, column: 0 }),
      ...cellsOf([["=Mål"], ["+46"], ["1/2"]], "text", { row: 3, column: 0 }),
      ...cellsOf([[4], [null], [3.5]], "entryNumber", { row: 3, column: 1 }),
    ],
    tables: [{ name: "Kriterier", area: area(2, 0, 4, 2) }],
    columnWidths: [60, 8.43, 8.43],
    rowHeights: [{ row: 0, height: 30 }],
    validations: [
      {
        area: area(3, 1, 3, 1),
        rule: { kind: "decimal", min: 0, max: { formula: "=C4" } },
        prompt: { title: "Poäng", text: "0 till maxpoängen" },
        error: { title: "Fel poäng", text: "Skriv ett tal." },
      },
      {
        area: area(3, 2, 3, 1),
        rule: { kind: "list", words: ["Ja", "Nej"] },
        prompt: null,
        error: { title: "Fel ord", text: "Välj ett ord." },
      },
    ],
    frozen: { rows: 3, columns: 1 },
    page: { orientation: "landscape", titleRows: 3, footer: "Mark & miljö" },
    tabColor: "#0B5A50",
  }),
  draftOf("Resultat", {
    role: "output",
    cells: [
      ...cellsOf([[{ formula: "=SUM(Kriterier[Poäng])" }, { formula: "='Bedömning 1'!B4/5" }]], "percent"),
      ...cellsOf([[true, "TRUE"]], "text", { row: 1, column: 0 }),
      ...cellsOf(
        [
          ["Energi", 0.4, 0.5],
          ["Mål", 0.9, 1],
        ],
        "percent",
        { row: 3, column: 0 },
      ),
    ],
    charts: [chart("bar", [1]), chart("line", [1, 2])],
  }),
];

/** What the workbook is, apart from what was computed. */
const contents = ({ book, host }: TestExcel) => ({
  ...book.toFile(),
  settings: [...book.settings(host.state.addInId)],
});

const settingOf = ({ book, host }: TestExcel): unknown =>
  JSON.parse(book.settings(host.state.addInId).get(key) ?? "null");

it("asks once for the names that are taken", async () => {
  const excel = await open();
  excel.forgetRequests();
  expect(await takenNames()).toEqual({
    ok: true,
    value: { sheets: ["Blad1", "Rapport"], tables: ["Egen", "Gräns"] },
  });
  expect(excel.requests()).toHaveLength(1);
});

describe("sheets that are written", () => {
  it("stand behind the others, with what they hold", async () => {
    const excel = await open();
    const outcome = await writeSheets(drafts);
    await excel.settle();
    expect(outcome).toEqual({
      ok: true,
      value: ["Bedömning 1", "Resultat"].map((name) => ({ id: excel.sheetId(name), name })),
    });
    expect(excel.book.sheets.list().map(({ name }) => name)).toEqual([
      "Blad1",
      "Rapport",
      "Bedömning 1",
      "Resultat",
    ]);
    expect(excel.valuesAt("'Bedömning 1'!A1:B6")).toEqual([
      ["Kalmar 2021", null],
      [null, null],
      ["Kriterium", "Poäng"],
      ["=Mål", 4],
      ["+46", null],
      ["1/2", 3.5],
    ]);
    expect(excel.textsAt("Resultat!A1:B2")).toEqual([
      ["750%", "80%"],
      ["TRUE", "TRUE"],
    ]);
    expect(excel.valuesAt("Resultat!A2:B2")).toEqual([[true, "TRUE"]]);
  });

  it("have tables and looks, also when the file is opened again", async () => {
    const excel = await open();
    await writeSheets(drafts);
    await excel.settle();
    excel.openFile(readXlsx(writeXlsx(excel.book.toFile())));
    const sheet = excel.sheetId("Bedömning 1");
    expect(excel.book.tables.list()).toContainEqual(
      expect.objectContaining({ name: "Kriterier", sheet, area: area(2, 0, 4, 2), bandedRows: true }),
    );
    expect(excel.book.merges(sheet)).toEqual([area(0, 0, 1, 3)]);
    expect(excel.book.style(sheet, 0, 0)).toMatchObject({ font: { bold: true, size: 18, color: "#0B5A50" } });
    expect(excel.book.style(sheet, 4, 1)).toMatchObject({
      fill: "#FFF9E5",
      horizontal: "right",
      borders: { bottom: { style: "thin", color: "#DBE6E3" } },
    });
    expect(excel.book.style(excel.sheetId("Resultat"), 0, 1)).toMatchObject({ numberFormat: "0%" });
  });

  it("have sizes, panes, pages and validations, also when the file is opened again", async () => {
    const excel = await open();
    await writeSheets(drafts);
    await excel.settle();
    const file = readXlsx(writeXlsx(excel.book.toFile()));
    const sheet = file.sheets.find(({ name }) => name === "Bedömning 1");
    expect(sheet).toMatchObject({
      ...{ freeze: { rows: 3, columns: 1 }, showGridLines: false, tabColor: "#0B5A50" },
      page: {
        ...{ orientation: "landscape", paperSize: 9, zoom: { pagesWide: 1, pagesTall: null } },
        footer: { left: "Mark && miljö", center: "", right: "&P (&N)" },
      },
      rows: [{ row: 0, height: 30, hidden: false }],
    });
    expect(sheet?.columnWidths.map(({ column, width }) => [column, Math.round(width)])).toEqual([
      [0, 61],
      [1, 9],
    ]);
    expect(sheet?.validations).toMatchObject([
      {
        ...{ areas: [area(3, 1, 3, 1)], type: "decimal", formula2: "C4" },
        ...{ promptTitle: "Poäng", errorTitle: "Fel poäng" },
      },
      { areas: [area(3, 2, 3, 1)], type: "list", errorTitle: "Fel ord" },
    ]);
    expect(file.names).toContainEqual(
      expect.objectContaining({ sheet: "Bedömning 1", formula: "'Bedömning 1'!$1:$3" }),
    );
  });

  it("have charts, also when the file is opened again", async () => {
    const excel = await open();
    await writeSheets(drafts);
    await excel.settle();
    excel.openFile(readXlsx(writeXlsx(excel.book.toFile())));
    const sheet = excel.sheetId("Resultat");
    const at = (column: number) => ({ sheet, area: area(3, column, 2, 1) });
    expect(excel.book.charts.list(sheet)).toMatchObject([
      {
        ...{ name: "Klimat.bar", type: "barClustered", title: { text: "Andelar" } },
        ...{ legend: { visible: false }, valueAxis: { minimum: 0, maximum: 1, visible: false } },
        categoryAxis: { reversed: true },
        place: { from: { row: 6, column: 0 } },
        series: [
          {
            ...{ name: "Serie 1", values: at(1), categories: at(0), fill: "#0B5A50" },
            points: [{ index: 0, fill: "#C8573B" }],
          },
        ],
      },
      {
        ...{ name: "Klimat.line", type: "lineMarkers", legend: { visible: true, position: "bottom" } },
        valueAxis: { minimum: 0, maximum: 1, numberFormat: "0%", visible: true },
        series: [
          { name: "Serie 1", values: at(1), line: { color: "#0B5A50" } },
          { name: "Serie 2", values: at(2), categories: at(0) },
        ],
      },
    ]);
  });

  it("take one request and one step of undo, besides asking first and listing the output", async () => {
    const excel = await open();
    const before = contents(excel).sheets;
    excel.forgetRequests();
    await writeSheets(drafts);
    expect(excel.requests()).toHaveLength(3);
    expect(excel.book.undo()).toBe(true);
    await excel.settle();
    expect(contents(excel).sheets).toEqual(before);
    expect(excel.book.undo()).toBe(false);
  });

  it("are never read when they are output", async () => {
    const excel = await open();
    await writeSheets(drafts);
    const snapshot = await readWorkbook({ previous: null, wanted: new Set(), settings: [] });
    const read = snapshot.ok ? snapshot.value.sheets.filter(({ grid }) => grid !== null) : [];
    expect(read.map(({ name }) => name)).toEqual(["Blad1", "Bedömning 1"]);
    expect(settingOf(excel)).toEqual([
      { id: "sheet-2", name: "", kind: "results" },
      { id: excel.sheetId("Resultat"), name: "Resultat", kind: "results" },
    ]);
  });

  it("are many cells in several requests", async () => {
    const excel = await open();
    const rows = Array.from({ length: 700 }, (_, row) => [`Kommun ${String(row)}`, row, "x".repeat(2000)]);
    excel.forgetRequests();
    await writeSheets([draftOf("Stort", { cells: cellsOf(rows) })]);
    expect(excel.valuesAt("Stort!A700:B700")).toEqual([["Kommun 699", 699]]);
    const sizes = excel.requests().map(({ bytesIn }) => bytesIn);
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
  });
});

describe("when Excel fails, the workbook is as before", () => {
  it.each([1, 2, 3])("at request %i", async (request) => {
    const excel = await open();
    const before = contents(excel);
    excel.host.switches.failRequest(request);
    expect(await writeSheets(drafts)).toMatchObject({ ok: false, failure: { code: "excelError" } });
    expect(contents(excel)).toEqual(before);
  });

  it("half-way through a request", async () => {
    const excel = await open();
    const before = contents(excel);
    const taken = drafts.map((draft) => ({
      ...draft,
      tables: draft.tables.map((t) => ({ ...t, name: "Egen" })),
    }));
    expect(await writeSheets(taken)).toMatchObject({
      ok: false,
      failure: { code: "excelError", values: { error: "ItemAlreadyExists" } },
    });
    expect(contents(excel)).toEqual(before);
  });

  it("with somebody's sheet of the same name untouched", async () => {
    const excel = await open();
    const before = contents(excel);
    expect(await writeSheets([draftOf("Ny"), draftOf("blad1")])).toMatchObject({ ok: false });
    expect(contents(excel)).toEqual(before);
  });

  it("and only otherwise names the sheets that may be left", async () => {
    const excel = await open();
    excel.host.switches.failRequest(3);
    excel.host.switches.failRequest(4);
    expect(await writeSheets(drafts)).toEqual({
      ok: false,
      failure: { code: "sheetsLeft", values: { sheets: "Bedömning 1, Resultat" } },
    });
  });

  it("and is not touched at all when it is read-only", async () => {
    const excel = await open();
    excel.host.switches.isReadOnly = true;
    expect(await writeSheets(drafts)).toEqual({ ok: false, failure: { code: "readOnly", values: {} } });
    expect(await takenNames()).toEqual({ ok: false, failure: { code: "readOnly", values: {} } });
  });
});
