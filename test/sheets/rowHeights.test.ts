import { lineCount, rowHeights, tallRowHeights } from "../../src/sheets/rowHeights";

describe("the lines that a text takes", () => {
  it.each([
    ["", 10, 1],
    ["Energi", 10, 1],
    ["av de möjliga poängen", 10, 3],
    ["Samhällsplanering", 10, 2],
    ["och Samhällsplaneringen bygger", 10, 4],
    ["och Samhällsplanering nu", 10, 3],
    ["0123456789", 10, 1],
    ["0123456789 0", 10, 2],
    ["en\ntvå", 10, 2],
  ])("“%s” where %s characters have room: %s", (text, room, lines) => {
    expect(lineCount(text, room)).toBe(lines);
  });
});

it("gives a row the height of its highest cell, and none to rows without one", () => {
  const text = "ord ".repeat(30).trim();
  const heights = rowHeights(
    [
      { row: 0, column: 0, content: "Titel", look: "title" },
      { row: 2, column: 0, content: text, look: "text" },
      { row: 2, column: 1, content: 4, look: "number" },
      { row: 3, column: 0, content: text, look: "lead", span: 2 },
    ],
    [30, 100],
  );
  expect(heights).toEqual([
    { row: 0, height: 30 },
    { row: 2, height: 80 },
    { row: 3, height: 20 },
  ]);
});

it("leaves rows whose texts take one line as Excel makes them", () => {
  const text = "ord ".repeat(30).trim();
  const heights = tallRowHeights(
    [
      { row: 0, column: 0, content: "Energi", look: "text" },
      { row: 1, column: 0, content: text, look: "text" },
    ],
    [30],
  );
  expect(heights).toEqual([{ row: 1, height: 80 }]);
});
