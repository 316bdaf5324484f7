import type { Book } from "../../../src/workbench/book/book";
import type { DataValidation } from "../../../src/workbench/book/parts";
import { area, first, openRows } from "./support";

const validation: DataValidation = {
  areas: [area("B2:B5")],
  type: "whole",
  operator: "between",
  formula1: "0",
  formula2: "C2",
  allowBlank: true,
  promptTitle: "Poäng",
  prompt: "0 till max",
  errorStyle: "stop",
};

function withValidation(more: Partial<DataValidation> = {}): Book {
  return openRows([[1]], { validations: [{ ...validation, ...more }] });
}

function validations(book: Book) {
  return book.toFile().sheets[0]?.validations;
}

describe("data validations", () => {
  it.each<[string, Partial<DataValidation>]>([
    ["whole", {}],
    ["decimal", { type: "decimal", operator: "lessThan", formula1: "7.5" }],
    ["list", { type: "list", formula1: '"ja,nej"' }],
    ["list", { type: "list", formula1: "Blad1!$A$1:$A$9" }],
    ["textLength", { type: "textLength" }],
    ["date", { type: "date" }],
    ["time", { type: "time" }],
    ["custom", { type: "custom", formula1: "B2>0" }],
    ["warning", { errorStyle: "warning", errorTitle: "Obs", error: "För mycket" }],
    ["information", { errorStyle: "information" }],
    ["several areas", { areas: [area("B2:B5"), area("D2:D5")] }],
  ])("of kind %s come back as they were", (_kind, more) => {
    expect(validations(withValidation(more))).toEqual([{ ...validation, ...more }]);
  });

  it.each<[string, (book: Book) => void, string]>([
    ["rows inserted above", (book) => book.insertRows(first, 0, 2), "B4:B7"],
    ["rows inserted within", (book) => book.insertRows(first, 3, 1), "B2:B6"],
    ["a row deleted", (book) => book.deleteRows(first, 1, 1), "B2:B4"],
    ["a column inserted", (book) => book.insertColumns(first, 0, 1), "C2:C5"],
  ])("follow their cells with %s, and go back on undo", (_name, change, moved) => {
    const book = withValidation({ formula2: "9" });
    change(book);
    expect(validations(book)?.map((item) => item.areas)).toEqual([[area(moved)]]);
    book.undo();
    expect(validations(book)).toEqual([{ ...validation, formula2: "9" }]);
  });
});
