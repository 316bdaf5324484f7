import type { Chart } from "../../../src/workbench/book/chart";
import { plainChart, plainSeries } from "../../../src/workbench/book/chartDefaults";
import type { Book } from "../../../src/workbench/book/book";
import { bookOn } from "../../../src/workbench/book/univer";
import type { UniverBook } from "../../../src/workbench/book/univer/univerBook";
import { createHeadlessUniver } from "../../../src/workbench/book/univer/headless";
import { CopySheetCommand, ICommandService } from "#univer";
import type { Univer } from "#univer";
import { area, bookFile, disposeAfterTest, first, open, second, sheetFile } from "./support";

const rows = [
  ["", "Poäng"],
  ["Mål", 3],
  ["Energi", 4],
  ["Transporter", 1],
];

const corner = (row: number, column: number) => ({ row, column, x: 0, y: 0 });

/** A chart over D2:H11 of B2:B4, both of the first sheet unless said otherwise. */
const newChart = (sheet = first): Omit<Chart, "id"> => ({
  ...plainChart,
  name: "Chart 1",
  type: "barClustered",
  place: { from: corner(1, 3), to: corner(11, 8) },
  series: [
    {
      ...plainSeries,
      name: { sheet, area: area("B1") },
      values: { sheet, area: area("B2:B4") },
      categories: { sheet, area: area("A2:A4") },
    },
  ],
});

const openTwo = () => open(bookFile([sheetFile(rows), sheetFile([[1]], { name: "Blad2" })]));

/** Where the chart of a sheet lies, and the cells of its values. */
const state = (book: Book, sheet = first) => {
  const chart = book.charts.list(sheet)[0];
  return chart && { place: chart.place, values: chart.series[0]?.values ?? null };
};

const placed = (from: ReturnType<typeof corner>, to: ReturnType<typeof corner>) => ({ from, to });

describe("the charts of a book", () => {
  it("are added, changed and removed, and each is a step of undo", () => {
    const book = openTwo();
    const seen: string[] = [];
    book.listen((event) => void (event.kind === "chartsChanged" && seen.push(event.sheet)));
    const { id } = book.charts.add(first, newChart());
    book.charts.change(first, id, { name: "Andel" });
    book.charts.remove(first, id);
    expect(book.charts.list(first)).toEqual([]);
    book.undo();
    expect(book.charts.list(first)).toMatchObject([{ id, name: "Andel" }]);
    book.undo();
    expect(book.charts.list(first)).toMatchObject([{ id, name: "Chart 1" }]);
    book.undo();
    expect(book.charts.list(first)).toEqual([]);
    book.redo();
    expect(book.charts.list(first)).toEqual([{ ...newChart(), id }]);
    expect(seen).toEqual(Array.from({ length: 7 }, () => first));
  });

  const whole = { sheet: first, area: area("B2:B4") };
  const stays = placed(corner(1, 3), corner(11, 8));
  it.each<[string, (book: Book) => void, ReturnType<typeof state>]>([
    [
      "rows inserted above move it and its cells",
      (book) => book.insertRows(first, 0, 2),
      { place: placed(corner(3, 3), corner(13, 8)), values: { sheet: first, area: area("B4:B6") } },
    ],
    [
      "rows inserted within make it longer",
      (book) => book.insertRows(first, 2, 1),
      { place: placed(corner(1, 3), corner(12, 8)), values: { sheet: first, area: area("B2:B5") } },
    ],
    [
      "rows inserted right below leave it",
      (book) => book.insertRows(first, 11, 1),
      { place: stays, values: whole },
    ],
    [
      "columns inserted move it",
      (book) => book.insertColumns(first, 1, 1),
      { place: placed(corner(1, 4), corner(11, 9)), values: { sheet: first, area: area("C2:C4") } },
    ],
    [
      "deleted rows make it shorter",
      (book) => book.deleteRows(first, 2, 2),
      { place: placed(corner(1, 3), corner(9, 8)), values: { sheet: first, area: area("B2:B2") } },
    ],
    [
      "its cells can be deleted",
      (book) => book.deleteColumns(first, 0, 2),
      { place: placed(corner(1, 1), corner(11, 6)), values: null },
    ],
    [
      "rows of another sheet leave it",
      (book) => book.insertRows(second, 0, 1),
      { place: stays, values: whole },
    ],
    [
      "a new name of its sheet leaves it",
      (book) => book.sheets.rename(first, "Bedömning"),
      { place: stays, values: whole },
    ],
  ])("%s, and undo takes that back", (_, work, expected) => {
    const book = openTwo();
    book.charts.add(first, newChart());
    work(book);
    expect(state(book)).toEqual(expected);
    book.undo();
    expect(state(book)).toEqual({ place: stays, values: whole });
  });

  it("go with their sheet and come back with it", () => {
    const book = openTwo();
    book.charts.add(second, newChart());
    book.sheets.remove(first);
    expect(state(book, second)?.values).toBeNull();
    book.undo();
    expect(state(book, second)?.values).toEqual(whole);
    book.sheets.remove(second);
    book.undo();
    expect(state(book, second)?.values).toEqual(whole);
  });

  it.each<[by: string, copy: (book: UniverBook, univer: Univer) => void]>([
    ["a program", (book) => book.sheets.copy(first, 1)],
    [
      "Univer's menu",
      (_, univer) =>
        univer
          .__getInjector()
          .get(ICommandService)
          .syncExecuteCommand(CopySheetCommand.id, { subUnitId: first }),
    ],
  ])("are copied with their sheet by %s, and show the cells of the copy", (_by, copySheet) => {
    const univer = createHeadlessUniver();
    const book = bookOn(univer, bookFile([sheetFile(rows)]), { withUi: false });
    disposeAfterTest({ dispose: () => void book.close().then(() => univer.dispose()) });
    book.charts.add(first, newChart());
    copySheet(book, univer);
    const copy = book.sheets.list()[1]?.id ?? "";
    expect(state(book, copy)?.values).toEqual({ sheet: copy, area: area("B2:B4") });
    expect(state(book)?.values).toEqual(whole);
    expect(book.charts.list(copy)[0]?.id).not.toBe(book.charts.list(first)[0]?.id);
    book.undo();
    expect(book.sheets.list()).toHaveLength(1);
  });

  it("stand in the file with sheets by name, and are opened from it", () => {
    const book = openTwo();
    book.charts.add(second, newChart());
    book.sheets.rename(first, "Mål 2021");
    const file = book.toFile();
    expect(file.sheets[1]?.charts[0]?.series[0]?.values).toEqual({ sheet: "Mål 2021", area: area("B2:B4") });
    expect(state(open(file), second)?.values).toEqual(whole);
  });

  it("lie in points where rows and columns have Excel's sizes, and hidden ones none", () => {
    const book = openTwo();
    const { place } = newChart();
    expect(book.charts.boundsOf(first, place)).toEqual({ left: 144, top: 15, width: 240, height: 150 });
    expect(book.charts.placeAt(first, { left: 144, top: 15, width: 240, height: 150 })).toEqual(place);
    book.setRowsHidden(first, 1, 2, true);
    expect(book.charts.boundsOf(first, place)).toEqual({ left: 144, top: 15, width: 240, height: 120 });
  });
});
