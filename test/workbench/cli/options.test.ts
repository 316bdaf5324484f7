import { readOptions } from "../../../src/workbench/cli/assess/options";

const terminal = { LANG: "sv_SE.UTF-8" };

describe("the command line of assess", () => {
  it("takes files, and the language of the terminal", () => {
    expect(readOptions(["a.xlsx", "b.xlsx"], terminal)).toEqual({
      files: ["a.xlsx", "b.xlsx"],
      json: false,
      report: null,
      sheet: null,
      locale: "sv",
      help: false,
    });
  });

  it.each([
    [["a.xlsx", "--json"], { json: true }],
    [["--sheet", "Bedömning", "a.xlsx"], { sheet: "Bedömning", files: ["a.xlsx"] }],
    [["a.xlsx", "--language", "en"], { locale: "en" }],
    [["--help"], { help: true, files: [] }],
  ])("understands %j", (args, expected) => {
    expect(readOptions(args, terminal)).toMatchObject(expected);
  });

  it.each([
    [{ LC_ALL: "en_GB.UTF-8", LANG: "sv_SE.UTF-8" }, "en"],
    [{ LANG: "C" }, "en"],
    [{}, "en"],
  ])("with %j speaks %s", (environment, locale) => {
    expect(readOptions(["a.xlsx"], environment)).toMatchObject({ locale });
  });

  it.each([
    [[], "assess.noFiles", {}],
    [["a.xlsx", "--yaml"], "assess.unknownOption", { option: "--yaml" }],
    [["a.xlsx", "--language", "fi"], "assess.unknownLanguage", { language: "fi" }],
    [["a.xlsx", "--sheet"], "assess.noValue", { option: "--sheet" }],
  ])("refuses %j", (args, key, values) => {
    expect(readOptions(args, terminal)).toEqual({ key, values });
  });
});
