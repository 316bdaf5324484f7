import { readOptions } from "../../../src/workbench/cli/workbench/options";

describe("the command line of the workbench", () => {
  it("needs no options", () => {
    expect(readOptions([])).toEqual({
      open: null,
      language: null,
      theme: null,
      port: 3000,
      screenshot: null,
      help: false,
    });
  });

  it("reads every option", () => {
    const args = [
      "--screenshot",
      "a.png",
      "--language=sv",
      "--theme",
      "dark",
      "--open",
      "package.json",
      "--port",
      "3001",
    ];
    expect(readOptions(args)).toEqual({
      open: "package.json",
      language: "sv",
      theme: "dark",
      port: 3001,
      screenshot: "a.png",
      help: false,
    });
  });

  it.each([
    ["--languge sv", "command.badOption", { option: "--languge" }],
    ["stray.xlsx", "command.badOption", { option: "stray.xlsx" }],
    ["--open missing.xlsx", "command.noSuchFile", { file: "missing.xlsx" }],
    ["--language fi", "command.badLanguage", { language: "fi" }],
    ["--theme pink", "command.badTheme", { theme: "pink" }],
    ["--port 99999", "command.badPort", { port: "99999" }],
    ["--port web", "command.badPort", { port: "NaN" }],
  ])("refuses %s", (line, misuse, values) => {
    expect(readOptions(line.split(" "))).toEqual({ misuse, values });
  });
});
