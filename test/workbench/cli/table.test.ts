import { tableLines } from "../../../src/workbench/cli/assess/table";

describe("a printed table", () => {
  it("is as wide as its widest cells, numbers to the right", () => {
    const columns = [
      { head: "Parameter", align: "left" },
      { head: "Max", align: "right" },
    ] as const;
    expect(
      tableLines(columns, [
        ["Mål", "15"],
        ["Samhällsplanering", "5"],
      ]),
    ).toEqual([
      "Parameter          Max",
      "─────────────────  ───",
      "Mål                 15",
      "Samhällsplanering    5",
    ]);
  });
});
