import { readXlsx, writeXlsx } from "../../../src/workbench/book/xlsx";
import { sharedExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import { batch, change } from "../../support/run";
import { complaintsAbout } from "../xlsx/support/strictCheck";

const excel = sharedExcel({
  sheets: {
    Blad1: [
      ["Poäng", "Max"],
      [3, 5],
      [4, 7],
    ],
  },
});

const cells = ({ worksheets }: Excel.Workbook, address: string) =>
  worksheets.getItem("Blad1").getRange(address).dataValidation;

const read = (address: string) =>
  batch(({ workbook }) => {
    const found = cells(workbook, address).load();
    return () => found.toJSON();
  });

const noMessage = { message: "", title: "" };

describe("what may be typed into cells", () => {
  const errorAlert: Excel.DataValidationErrorAlert = {
    message: "Ange 0 till max.",
    title: "Poäng",
    showAlert: true,
    style: "Warning",
  };
  const prompt = { message: "0 till max", title: "", showPrompt: true };

  it.each<[what: string, rule: Excel.DataValidationRule, type: string]>([
    ["whole numbers", { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } }, "WholeNumber"],
    [
      "numbers up to another cell",
      { decimal: { operator: "Between", formula1: 0, formula2: "=B2" } },
      "Decimal",
    ],
    ["numbers but one", { decimal: { operator: "NotEqualTo", formula1: 2.5 } }, "Decimal"],
    ["words", { list: { inCellDropDown: true, source: 'Ja,Nej,"Vet inte"' } }, "List"],
    ["what stands elsewhere", { list: { inCellDropDown: true, source: "=Blad1!$B$2:$B$3" } }, "List"],
    ["short texts", { textLength: { operator: "LessThanOrEqualTo", formula1: 9 } }, "TextLength"],
    ["what a formula says", { custom: { formula: "=A2<=B2" } }, "Custom"],
  ])("%s: set, read again, kept in the file, and undone", async (_, rule, type) => {
    const { book } = excel();
    const before = book.toFile();
    await change((workbook) => {
      const validation = cells(workbook, "A2:A3");
      validation.rule = rule;
      validation.ignoreBlanks = false;
      validation.errorAlert = errorAlert;
      validation.prompt = prompt;
    });
    expect(await read("A2:A3")).toEqual({ type, rule, ignoreBlanks: false, errorAlert, prompt });
    const file = book.toFile();
    const bytes = writeXlsx(file);
    expect(complaintsAbout(bytes)).toEqual([]);
    expect(readXlsx(bytes).sheets[0]?.validations).toEqual(file.sheets[0]?.validations);
    book.undo();
    expect(book.toFile()).toEqual(before);
  });

  it("is anything where nothing is said, and several things where it differs", async () => {
    await change(
      (workbook) => (cells(workbook, "A2").rule = { wholeNumber: { operator: "EqualTo", formula1: 1 } }),
    );
    expect(await read("B2")).toEqual({
      type: "None",
      rule: {},
      ignoreBlanks: true,
      errorAlert: { ...noMessage, showAlert: true, style: "Stop" },
      prompt: { ...noMessage, showPrompt: true },
    });
    expect(await read("A2:A3")).toMatchObject({ type: "MixedCriteria", rule: null });
  });

  it("is what was said last, and cleared where it is cleared", async () => {
    await change((workbook) => {
      cells(workbook, "A2:A9").rule = { custom: { formula: "=TRUE" } };
      cells(workbook, "A4:A5").rule = { list: { inCellDropDown: true, source: "Ja,Nej" } };
      cells(workbook, "A8:B9").clear();
    });
    const areas = excel()
      .book.validations.list(excel().sheetId("Blad1"))
      .map(({ type, areas: all }) => [type, all.map(({ row, rowCount }) => [row + 1, rowCount])]);
    expect(areas).toEqual([
      [
        "custom",
        [
          [2, 2],
          [6, 2],
        ],
      ],
      ["list", [[4, 2]]],
    ]);
  });

  it.each<[what: string, set: (validation: Excel.DataValidation) => unknown, error: RegExp]>([
    ["no kind of rule", (each) => (each.rule = {}), /^InvalidArgument: /],
    [
      "a limit that is a text",
      (each) => (each.rule = { decimal: { operator: "EqualTo", formula1: "fem" } }),
      /^InvalidArgument: .*"fem"/,
    ],
    [
      "no second limit",
      (each) => (each.rule = { decimal: { operator: "Between", formula1: 0 } }),
      /^InvalidArgument: /,
    ],
    [
      "more words than a file holds",
      (each) => (each.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
      /^InvalidArgument: .*255/,
    ],
    [
      "a message without a rule",
      (each) => (each.prompt = { ...noMessage, showPrompt: true }),
      /^InvalidOperation: /,
    ],
    [
      "a longer message than Excel's",
      (each) => {
        each.rule = { custom: { formula: "=TRUE" } };
        each.errorAlert = { message: "x".repeat(256), title: "", showAlert: true, style: "Stop" };
      },
      /^InvalidArgument: .*255/,
    ],
  ])("refuses %s", async (_, set, error) => {
    expect(await failure(change((workbook) => set(cells(workbook, "A2"))))).toMatch(error);
  });
});
