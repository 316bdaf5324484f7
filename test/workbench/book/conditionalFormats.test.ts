import type { Book } from "../../../src/workbench/book/book";
import type { ConditionalFormat } from "../../../src/workbench/book/parts";
import { area, bookFile, first, open, openRows, second, sheetFile } from "./support";

type Rule = ConditionalFormat["rule"];

function format(areas: readonly string[], rule: Rule, more: Partial<ConditionalFormat> = {}) {
  return {
    id: "f",
    areas: areas.map(area),
    priority: 1,
    stopIfTrue: false,
    rule,
    style: { fill: "#FFC7CE" },
    ...more,
  };
}

function formula(text: string): Rule {
  return { kind: "formula", formula: text };
}

function withFormat(areas: readonly string[], rule: Rule): Book {
  return openRows([[1]], { conditionalFormats: [format(areas, rule)] });
}

function only(book: Book): ConditionalFormat | undefined {
  const formats = book.conditionalFormats(first);
  expect(formats.length).toBeLessThan(2);
  return formats[0];
}

describe("conditional formats", () => {
  it.each<[string, Rule]>([
    ["a formula", formula("$B2<3")],
    ["a comparison with a number", { kind: "cellValue", operator: "greaterThan", formulas: ["5"] }],
    ["a comparison with two numbers", { kind: "cellValue", operator: "notBetween", formulas: ["1", "-2.5"] }],
    ["a comparison with a cell", { kind: "cellValue", operator: "lessThanOrEqual", formulas: ["$F$1"] }],
    ["a comparison with a text", { kind: "cellValue", operator: "equal", formulas: ['"ja"'] }],
    ["a text", { kind: "containsText", text: "ej" }],
    ["a kind that Univer does not have", { kind: "other", type: "dataBar", xml: "<cfRule/>" }],
  ])("by %s are added as given", (_name, rule) => {
    const book = openRows([]);
    const given = {
      areas: [area("A2:B9"), area("D2:D9")],
      stopIfTrue: true,
      rule,
      style: { fill: "#FFC7CE" },
    };
    const added = book.addConditionalFormat(first, given);
    expect(added).toEqual({ ...given, id: added.id, priority: 1 });
    expect(book.conditionalFormats(first)).toEqual([added]);
  });

  it("come first when they are new, and leave the others' priorities alone when they go", () => {
    const others = [
      format(["A1"], formula("TRUE"), { id: "a", priority: 3 }),
      format(["A1"], formula("FALSE"), { id: "b", priority: 8 }),
    ];
    const book = openRows([], { conditionalFormats: others });
    const { id } = book.addConditionalFormat(first, {
      areas: [area("A1")],
      stopIfTrue: false,
      rule: formula("1=1"),
      style: {},
    });
    expect(book.conditionalFormats(first).map((item) => [item.id, item.priority])).toEqual([
      [id, 1],
      ["a", 2],
      ["b", 3],
    ]);
    book.removeConditionalFormat(first, id);
    expect(book.conditionalFormats(first)).toEqual(others);
  });

  it.each([
    [3, ["b", "c", "a"]],
    [2, ["b", "a", "c"]],
    [1, ["a", "b", "c"]],
  ])("are moved to priority %i", (priority, order) => {
    const conditionalFormats = ["a", "b", "c"].map((id, i) =>
      format(["A1"], formula("TRUE"), { id, priority: i + 1 }),
    );
    const book = openRows([], { conditionalFormats });
    book.changeConditionalFormat(first, "a", { priority });
    expect(book.conditionalFormats(first).map((item) => item.id)).toEqual(order);
    book.undo();
    expect(book.conditionalFormats(first).map((item) => item.id)).toEqual(["a", "b", "c"]);
  });

  it("change, and change back on undo", () => {
    const book = withFormat(["A1:A9"], formula("A1>1"));
    const before = only(book);
    book.changeConditionalFormat(first, "f", {
      areas: [area("B1:B9")],
      rule: { kind: "cellValue", operator: "equal", formulas: ["$F$1"] },
      style: { fill: "#C6EFCE", font: { bold: true } },
      stopIfTrue: true,
    });
    expect(only(book)).toEqual({
      id: "f",
      priority: 1,
      areas: [area("B1:B9")],
      rule: { kind: "cellValue", operator: "equal", formulas: ["$F$1"] },
      style: { fill: "#C6EFCE", font: { bold: true } },
      stopIfTrue: true,
    });
    book.undo();
    expect(only(book)).toEqual(before);
    book.redo();
    expect(only(book)?.areas).toEqual([area("B1:B9")]);
  });

  it("are removed, and come back on undo", () => {
    const book = withFormat(["A1:A9"], formula("A1>1"));
    const before = only(book);
    book.removeConditionalFormat(first, "f");
    expect(only(book)).toBeUndefined();
    book.undo();
    expect(only(book)).toEqual(before);
  });

  it.each<[string, (book: Book) => void, readonly string[], string | null, string | null]>([
    ["rows are inserted above", (book) => book.insertRows(first, 0, 2), ["A2:B5"], "A4:B7", "$B4<$F$3"],
    ["rows are inserted within", (book) => book.insertRows(first, 3, 2), ["A2:B5"], "A2:B7", "$B2<$F$1"],
    ["rows are inserted below", (book) => book.insertRows(first, 5, 2), ["A2:B5"], "A2:B5", "$B2<$F$1"],
    ["rows are deleted above", (book) => book.deleteRows(first, 0, 1), ["A2:B5"], "A1:B4", "$B1<#REF!"],
    ["rows are deleted within", (book) => book.deleteRows(first, 2, 2), ["A2:B5"], "A2:B3", "$B2<$F$1"],
    ["its first rows are deleted", (book) => book.deleteRows(first, 1, 2), ["A2:B5"], "A2:B3", "$B2<$F$1"],
    ["all its rows are deleted", (book) => book.deleteRows(first, 1, 4), ["A2:B5"], null, null],
    [
      "columns are inserted before",
      (book) => book.insertColumns(first, 0, 1),
      ["A2:B5"],
      "B2:C5",
      "$C2<$G$1",
    ],
    [
      "columns are inserted within",
      (book) => book.insertColumns(first, 1, 1),
      ["A2:B5"],
      "A2:C5",
      "$C2<$G$1",
    ],
    [
      "columns are deleted",
      (book) => book.deleteColumns(first, 0, 1),
      ["A2:B5"],
      "A2:A5",
      "$A2<$F$1".replace("F", "E"),
    ],
  ])("follow when %s, and go back on undo", (_name, change, areas, moved, movedFormula) => {
    const book = withFormat(areas, formula("$B2<$F$1"));
    const before = only(book);
    change(book);
    const after = only(book);
    expect(after?.areas ?? null).toEqual(moved === null ? null : [area(moved)]);
    expect(after?.rule ?? null).toEqual(movedFormula === null ? null : formula(movedFormula));
    book.undo();
    expect(only(book)).toEqual(before);
  });

  it("follow in several areas, and without those that are gone", () => {
    const book = withFormat(["A2:A3", "C2:C9"], formula("A2>1"));
    book.deleteRows(first, 1, 2);
    expect(only(book)?.areas).toEqual([area("C2:C7")]);
    expect(only(book)?.rule).toEqual(formula("C2>1"));
  });

  it("follow what they refer to on another sheet", () => {
    const own = format(["A1:A9"], formula("A1>Gränser!$A$1"));
    const book = open(
      bookFile([sheetFile([[1]], { conditionalFormats: [own] }), sheetFile([[1]], { name: "Gränser" })]),
    );
    book.insertRows(second, 0, 3);
    expect(only(book)).toEqual({ ...own, rule: formula("A1>Gränser!$A$4") });
  });

  it("keep what Univer does not have while its cells move", () => {
    const rule: Rule = { kind: "other", type: "iconSet", xml: "<cfRule type='iconSet'/>" };
    const book = withFormat(["A2:A9"], rule);
    book.insertRows(first, 0, 1);
    expect(only(book)).toEqual({ ...format(["A3:A10"], rule) });
  });
});
