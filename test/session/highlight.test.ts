import { plainAddress } from "../../src/excel/areas";
import type { BookFile } from "../../src/workbench/book/file";
import type { ConditionalFormat } from "../../src/workbench/book/parts";
import { palettes } from "../../src/excel/palettes";
import type { TestExcel } from "../support/excel";
import type { SheetLiteral } from "../support/literal";
import { followSession, openSession, small } from "./openSession";

/** A rule of the user's, on the points. */
const theirs: ConditionalFormat = {
  id: "theirs",
  areas: [{ row: 1, column: 3, rowCount: 5, columnCount: 1 }],
  priority: 1,
  stopIfTrue: false,
  rule: { kind: "cellValue", operator: "lessThan", formulas: ["3"] },
  style: { fill: "#FFC7CE" },
};

const sheet: SheetLiteral = {
  rows: small,
  conditionalFormats: [theirs],
  formats: { "A1:D1": { font: { bold: true }, fill: "#DDEBF7" } },
};

const open = (details: Partial<Exclude<SheetLiteral, readonly unknown[]>> = {}) =>
  openSession({ sheets: { Bedömning: { ...sheet, ...details } } });

/** The conditional formats on a sheet that are not the user's. */
function ours(excel: TestExcel, name = "Bedömning"): readonly ConditionalFormat[] {
  return excel.book.conditionalFormats(excel.sheetId(name)).filter(({ id }) => id !== theirs.id);
}

/** Where they apply. */
function marks(excel: TestExcel, name = "Bedömning"): string[] {
  return ours(excel, name)
    .flatMap(({ areas }) => areas.map(plainAddress))
    .sort();
}

/** Looks, rules and cells of the workbook, as a file would hold them. */
const picture = ({ book }: TestExcel) => book.toFile().sheets;

/** The same with the order of the rules in place of their numbers, which have a gap in a file that was opened anew. */
const pictureInOrder = (excel: TestExcel) =>
  picture(excel).map((each) => ({
    ...each,
    conditionalFormats: each.conditionalFormats.map((format, at) => ({ ...format, priority: at })),
  }));

describe("marking the weakest", () => {
  it("marks exactly the rows of the two weakest parameters", async () => {
    const { excel, session, ready } = await open();
    expect(await session.setHighlight(true)).toEqual({ ok: true });
    expect(marks(excel)).toEqual(["A3:D6"]);
    expect(ready()).toMatchObject({ settings: { highlight: true }, highlight: { status: "on" } });
  });

  it("leaves no trace when it is switched off", async () => {
    const { excel, session, ready } = await open();
    const before = picture(excel);
    await session.setHighlight(true);
    expect(picture(excel)).not.toEqual(before);
    expect(await session.setHighlight(false)).toEqual({ ok: true });
    expect(picture(excel)).toEqual(before);
    expect(ready()).toMatchObject({ settings: { highlight: false }, highlight: { status: "off" } });
  });

  it("moves when the ranking changes, and leaves what stays", async () => {
    const { excel, session, settle } = await open();
    await session.setSettings({ weakestCount: 1 });
    await session.setHighlight(true);
    expect(marks(excel)).toEqual(["A3:D5"]);
    excel.edit("Bedömning!D3", [[10], [10], [10]]);
    await settle();
    expect(marks(excel)).toEqual(["A6:D6"]);
    const [kept] = ours(excel);
    await session.setSettings({ weakestCount: 2 });
    await settle();
    expect(marks(excel)).toEqual(["A2:D2", "A6:D6"]);
    expect(ours(excel)).toContainEqual({ ...kept, priority: expect.any(Number) as number });
  });

  it("is away while points cannot be counted, as the ranking is, and comes back", async () => {
    const { excel, session, settle } = await open();
    await session.setHighlight(true);
    const before = marks(excel);
    excel.edit("Bedömning!D3", 99);
    await settle();
    expect(marks(excel)).toEqual([]);
    excel.edit("Bedömning!D3", 2);
    await settle();
    expect(marks(excel)).toEqual(before);
  });

  it("writes nothing while the ranking stays", async () => {
    const { excel, session, settle, forget } = await open();
    await session.setHighlight(true);
    await settle();
    forget();
    excel.edit("Bedömning!D3", 3);
    await settle();
    expect(excel.requests()).toHaveLength(1);
    expect(excel.requests().map(({ writes }) => writes)).toEqual([0]);
  });

  it("follows inserted rows without being written again", async () => {
    const { excel, session, settle, forget } = await open();
    await session.setHighlight(true);
    await settle();
    forget();
    excel.book.insertRows(excel.sheetId("Bedömning"), 1, 2);
    await settle();
    expect(marks(excel)).toEqual(["A5:D8"]);
    expect(excel.requests().every(({ writes }) => writes === 0)).toBe(true);
  });

  it("takes in a new row of a weak parameter", async () => {
    const { excel, session, settle } = await open();
    await session.setHighlight(true);
    excel.edit("Bedömning!A7", [["Upphandling", "Krav följs upp", 10, 5]]);
    await settle();
    expect(marks(excel)).toEqual(["A3:D7"]);
  });

  it("marks the weakest of each assessment", async () => {
    const { excel, session } = await openSession({ sheets: { Kalmar: small, Växjö: small } });
    await session.setHighlight(true);
    expect([marks(excel, "Kalmar"), marks(excel, "Växjö")]).toEqual([["A3:D6"], ["A3:D6"]]);
  });

  it("works in the oldest Excel that the manifest allows", async () => {
    const sheets = { Bedömning: sheet };
    const { excel, session, settle } = await openSession({ sheets, requirementSets: { ExcelApi: "1.9" } });
    const before = picture(excel);
    await session.setHighlight(true);
    excel.edit("Bedömning!D2", 1);
    await settle();
    expect(marks(excel)).toEqual(["A2:D5"]);
    excel.edit("Bedömning!D2", 9);
    await settle();
    await session.setHighlight(false);
    expect(picture(excel)).toEqual(before);
  });

  it("has the palette's colours, and changes them in place when another is chosen", async () => {
    const { excel, session } = await open();
    await session.setHighlight(true);
    expect(ours(excel).map(({ style }) => style)).toEqual([
      { fill: palettes.orange.fill, font: { color: palettes.orange.font } },
    ]);
    await session.setSettings({ palette: "blue" });
    expect(marks(excel)).toEqual(["A3:D6"]);
    expect(ours(excel).map(({ style }) => style)).toEqual([
      { fill: palettes.blue.fill, font: { color: palettes.blue.font } },
    ]);
  });

  it("has a sign before the criteria's texts when that is asked for, which leaves every cell as it is", async () => {
    const { excel, session } = await open();
    await session.setHighlight(true);
    const before = picture(excel);
    const values = excel.valuesAt("Bedömning!A1:D6");
    await session.setSettings({ symbol: true });
    expect(marks(excel)).toEqual(["A3:D6", "B3:B6"]);
    expect(ours(excel).flatMap(({ style }) => style.numberFormat ?? [])).toEqual([
      'General;-General;General;"▼ "@',
    ]);
    expect(excel.valuesAt("Bedömning!A1:D6")).toEqual(values);
    await session.setSettings({ symbol: false });
    expect(picture(excel)).toEqual(before);
  });

  it("marks all parameters below a share, also where there is none yet", async () => {
    const { excel, session, settle, ready } = await open();
    await session.setSettings({ weakestBy: "share", weakestBelow: 0.2 });
    expect(await session.setHighlight(true)).toEqual({ ok: true });
    expect(marks(excel)).toEqual([]);
    expect(ready().highlight).toEqual({ status: "on" });
    await session.setSettings({ weakestBelow: 0.4 });
    expect(marks(excel)).toEqual(["A3:D5"]);
    excel.edit("Bedömning!D6", 3);
    await settle();
    expect(marks(excel)).toEqual(["A3:D6"]);
  });

  it("gives marks of an older Klimat the look of now", async () => {
    const { excel, session } = await openSession({
      sheets: {
        Bedömning: {
          ...sheet,
          conditionalFormats: [
            {
              ...theirs,
              id: "older",
              areas: [{ row: 2, column: 0, rowCount: 4, columnCount: 4 }],
              rule: { kind: "formula", formula: '"Klimat"<>""' },
            },
          ],
        },
      },
    });
    await session.setHighlight(true);
    expect(marks(excel)).toEqual(["A3:D6"]);
    expect(ours(excel).map(({ style }) => style.fill)).toEqual([palettes.orange.fill]);
  });

  it("is known again when the workbook is opened anew, where files keep no ids, and can be taken away", async () => {
    const first = await open();
    const before = pictureInOrder(first.excel);
    await first.session.setHighlight(true);
    await first.session.close();
    first.excel.openFile(withOtherIds(first.excel.book.toFile()));
    const { session, ready } = await followSession(first.excel);
    expect(marks(first.excel)).toEqual(["A3:D6"]);
    expect(ready()).toMatchObject({ settings: { highlight: true }, highlight: { status: "on" } });
    await session.setHighlight(false);
    expect(pictureInOrder(first.excel)).toEqual(before);
  });

  it("can be taken away by the ids that are known when Excel fails to list all rules", async () => {
    const { excel, session } = await open();
    const before = picture(excel);
    await session.setHighlight(true);
    excel.host.switches.failRequest(1);
    expect(await session.setHighlight(false)).toEqual({ ok: true });
    expect(picture(excel)).toEqual(before);
  });

  it("cleans marks that came with a copied sheet", async () => {
    const { excel, session, settle } = await open();
    await session.setHighlight(true);
    const [mark] = excel.book
      .conditionalFormats(excel.sheetId("Bedömning"))
      .filter(({ id }) => id !== "theirs");
    const copy = excel.book.sheets.add("Kopia");
    if (mark) excel.book.addConditionalFormat(copy.id, mark);
    await settle();
    expect(marks(excel, "Kopia")).toEqual([]);
    expect(marks(excel)).toEqual(["A3:D6"]);
  });

  it("goes with rows and sheets that are deleted", async () => {
    const { excel, session, settle, ready } = await openSession({ sheets: { Kalmar: small, Växjö: small } });
    await session.setHighlight(true);
    excel.book.deleteRows(excel.sheetId("Växjö"), 5, 1);
    excel.book.sheets.remove(excel.sheetId("Kalmar"));
    await settle();
    expect(marks(excel, "Växjö")).toEqual(["A2:D5"]);
    expect(ready().highlight).toEqual({ status: "on" });
    await session.setHighlight(false);
    expect(marks(excel, "Växjö")).toEqual([]);
  });

  it("is not doubled when a co-author's Klimat has moved the marks already", async () => {
    const { excel, session, settle } = await open();
    await session.setSettings({ weakestCount: 1 });
    await session.setHighlight(true);
    const id = excel.sheetId("Bedömning");
    excel.host.asCoAuthor((book) => {
      book.write(id, { row: 2, column: 3, rowCount: 3, columnCount: 1 }, [[10], [10], [10]]);
      for (const mark of ours(excel)) {
        book.removeConditionalFormat(id, mark.id);
        book.addConditionalFormat(id, {
          ...mark,
          areas: [{ row: 5, column: 0, rowCount: 1, columnCount: 4 }],
        });
      }
    });
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await settle();
    expect(marks(excel)).toEqual(["A6:D6"]);
  });
});

describe("marking that cannot be done", () => {
  it.each([
    [
      "the sheet is protected",
      { isProtected: true },
      false,
      { code: "protectedSheet", values: { sheet: "Bedömning" } },
    ],
    ["the workbook is read-only", {}, true, { code: "readOnly", values: {} }],
    ["there is nothing to mark", { rows: [["Poäng"]] }, false, { code: "nothingToMark", values: {} }],
  ])("says why and writes nothing when %s", async (_, details, isReadOnly, failure) => {
    const { excel, session, ready } = await open(details);
    excel.host.switches.isReadOnly = isReadOnly;
    await session.refresh();
    const before = excel.book.toFile();
    expect(await session.setHighlight(true)).toEqual({ ok: false, failure });
    expect(excel.book.toFile()).toEqual(before);
    expect(ready()).toMatchObject({
      settings: { highlight: false },
      highlight: { status: "failed", failure },
      readOnly: isReadOnly,
    });
  });

  it("says so when the marks can no longer be moved, and mends it when they can", async () => {
    const { excel, session, settle, ready, points } = await open();
    await session.setSettings({ weakestCount: 1 });
    await session.setHighlight(true);
    const id = excel.sheetId("Bedömning");
    excel.book.sheets.setProtected(id, true);
    excel.edit("Bedömning!D3", [[10], [10], [10]]);
    await settle();
    expect(points()).toEqual({ Bedömning: 43 });
    expect(ready().highlight).toEqual({
      status: "failed",
      failure: { code: "protectedSheet", values: { sheet: "Bedömning" } },
    });
    expect(marks(excel)).toEqual(["A3:D5"]);
    excel.book.sheets.setProtected(id, false);
    await session.refresh();
    await settle();
    expect(ready().highlight).toEqual({ status: "on" });
    expect(marks(excel)).toEqual(["A6:D6"]);
  });
});

/** The file with new ids for our formats, as they get when Excel opens it. */
function withOtherIds(file: BookFile): BookFile {
  const renamed = (format: ConditionalFormat) =>
    format.id === theirs.id ? format : { ...format, id: `new-${format.id}` };
  const sheets = file.sheets.map((each) => ({
    ...each,
    conditionalFormats: each.conditionalFormats.map(renamed),
  }));
  return { ...file, sheets };
}
