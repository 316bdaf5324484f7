import type { BookFile } from "../../../src/workbench/book/file";
import type { ConditionalFormat } from "../../../src/workbench/book/parts";
import { change } from "../../support/run";
import { followSession, openSession, small, type TestSession } from "../openSession";
import { looks, marks, open, ours, pictureInOrder, theirs } from "./sheet";

/** Criteria without full points are marked too, so that each kind of mark has to survive. */
async function openMarked(): Promise<TestSession> {
  const test = await open();
  await test.session.setSettings({ marked: "both", symbol: true });
  await test.session.setHighlight(true);
  await test.settle();
  return test;
}

/** What is marked in the small assessment, as the cells stand at first. */
const all = ["doubleSymbol B3:B6", "orangeStrong B3:B6", "orangeStrong D3:D6", "orange A3:D6"].sort();
const shifted = (by: number) =>
  all.map((mark) =>
    mark.replace(/([A-D])(\d)/g, (_, column: string, row: string) => column + String(+row + by)),
  );
const sorted = ({ excel }: TestSession, name?: string) => [...looks(excel, name)].sort();

describe("marks", () => {
  it("follow inserted rows without being written again", async () => {
    const test = await openMarked();
    const { excel, settle, forget } = test;
    forget();
    excel.book.insertRows(excel.sheetId("Bedömning"), 1, 2);
    await settle();
    expect(sorted(test)).toEqual(shifted(2));
    expect(excel.requests().every(({ writes }) => writes === 0)).toBe(true);
  });

  it("take in a row that is inserted among them and filled in, and close up when it is deleted", async () => {
    const test = await openMarked();
    const { excel, settle } = test;
    excel.book.insertRows(excel.sheetId("Bedömning"), 4, 1);
    excel.edit("Bedömning!A5", [["Energi", "Värmen lagras", 10, 10]]);
    await settle();
    expect(marks(excel)).toEqual(["A3:D7", "B3:B4", "B3:B4", "B5", "B6:B7", "B6:B7", "D3:D4", "D6:D7"]);
    excel.book.deleteRows(excel.sheetId("Bedömning"), 4, 1);
    await settle();
    expect(sorted(test)).toEqual(all);
  });

  it("take in a new row below", async () => {
    const { excel, settle } = await openMarked();
    excel.edit("Bedömning!A7", [["Upphandling", "Krav följs upp", 10, 5]]);
    await settle();
    expect(marks(excel)).toEqual(["A3:D7", "B3:B7", "B3:B7", "D3:D7"]);
  });

  it("go with the criteria when rows are sorted, and come back when that is undone", async () => {
    const test = await openMarked();
    const { excel, settle } = test;
    await change(({ worksheets }) =>
      worksheets
        .getItem("Bedömning")
        .getRange("A1:D6")
        .sort.apply([{ key: 3 }], false, true),
    );
    await settle();
    expect(sorted(test)).toEqual(shifted(-1));
    // The marks are a step of undo of their own, after that of the rows.
    excel.book.undo();
    excel.book.undo();
    await settle();
    expect(excel.valuesAt("Bedömning!A2:D6")).toEqual(small.slice(1));
    expect(sorted(test)).toEqual(all);
  });

  it("stay on rows that are filtered away, and on those that are left", async () => {
    const test = await openMarked();
    const { excel, session, settle, forget } = test;
    const id = excel.sheetId("Bedömning");
    forget();
    excel.book.setRowsHidden(id, 2, 2, true);
    await session.refresh();
    await settle();
    expect(sorted(test)).toEqual(all);
    excel.book.setRowsHidden(id, 2, 2, false);
    await session.refresh();
    await settle();
    expect(sorted(test)).toEqual(all);
    expect(excel.requests().every(({ writes }) => writes === 0)).toBe(true);
  });

  it("stand where they should after undo and redo of points and of the marks themselves", async () => {
    const test = await openMarked();
    const { excel, session, settle, ready } = test;
    excel.edit("Bedömning!D3", [[10], [10], [10]]);
    await settle();
    const moved = sorted(test);
    expect(moved).not.toEqual(all);
    // The marks are a step of undo of their own, after that of the points.
    excel.book.undo();
    await settle();
    excel.book.undo();
    await settle();
    expect(sorted(test)).toEqual(all);
    excel.book.redo();
    await settle();
    expect(sorted(test)).toEqual(moved);
    excel.book.redo();
    await settle();
    await session.refresh();
    await settle();
    expect(sorted(test)).toEqual(moved);
    await session.setHighlight(false);
    expect(ours(excel)).toEqual([]);
    expect(ready().highlight).toEqual({ status: "off" });
  });

  it("are put right after an undo that took back nothing but the marks", async () => {
    const test = await openMarked();
    const { excel, settle } = test;
    excel.edit("Bedömning!D3", [[10], [10], [10]]);
    await settle();
    const moved = sorted(test);
    excel.book.undo();
    await settle();
    expect(sorted(test)).toEqual(all);
    excel.edit("Bedömning!B2", "Målen är beslutade");
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 2_200));
    await settle();
    expect(sorted(test)).toEqual(moved);
  });

  it("are put right where a paste has split and multiplied them", async () => {
    const test = await openMarked();
    const { excel, session, settle } = test;
    const id = excel.sheetId("Bedömning");
    const [first] = ours(excel);
    if (!first) throw new Error("Something is marked.");
    const [band] = ours(excel).slice(-1);
    excel.book.changeConditionalFormat(id, band?.id ?? "", {
      areas: [
        { row: 2, column: 0, rowCount: 1, columnCount: 4 },
        { row: 4, column: 0, rowCount: 2, columnCount: 4 },
      ],
    });
    excel.book.addConditionalFormat(id, {
      ...first,
      areas: [{ row: 20, column: 1, rowCount: 3, columnCount: 1 }],
    });
    await session.refresh();
    await settle();
    expect(sorted(test)).toEqual(all);
  });

  it("are known again when the workbook is opened anew, where files keep no ids, and can be taken away", async () => {
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

  it("go with rows and sheets that are deleted", async () => {
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

  it("are not doubled when a co-author's Klimat has moved them already", async () => {
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

describe("marks on a sheet that is copied", () => {
  const copied = "Bedömning (2)";
  const copySheet = () => change(({ worksheets }) => worksheets.getItem("Bedömning").copy());

  it("go away where the points do", async () => {
    const test = await openMarked();
    await copySheet();
    test.excel.book.clear(
      test.excel.sheetId(copied),
      { row: 0, column: 0, rowCount: 6, columnCount: 4 },
      "contents",
    );
    await test.settle();
    expect(marked(test, copied)).toEqual([]);
    expect(sorted(test)).toEqual(all);
  });

  it("are the marks of a copied assessment, live from then on and gone when they are switched off", async () => {
    const test = await openMarked();
    const { excel, session, settle, points } = test;
    await copySheet();
    await settle();
    expect(points()).toEqual({ Bedömning: 19, [copied]: 19 });
    expect(marked(test, copied)).toEqual(all);
    excel.edit(`'${copied}'!D6`, 10);
    await settle();
    expect(marked(test, copied)).toContain("orange A2:D5");
    expect(sorted(test)).toEqual(all);
    await session.setHighlight(false);
    expect([...ours(excel), ...marked(test, copied)]).toEqual([]);
  });

  it("go away where marking is off, as on a sheet that was copied while it was on", async () => {
    const test = await openMarked();
    const { excel, session, settle } = test;
    await copySheet();
    await session.setHighlight(false);
    await settle();
    expect([...ours(excel), ...marked(test, copied)]).toEqual([]);
  });
});

/** As `sorted`, on a copied sheet: the user's own rule has another id there. */
function marked({ excel }: TestSession, name: string): string[] {
  return looks(excel, name)
    .filter((look) => !look.startsWith("?"))
    .sort();
}

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
