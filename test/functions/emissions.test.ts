import type { ErrorValue } from "../../src/functions/troubles";
import { shownFor } from "./cases";

const starting = { phase: "starting" } as const;
const error = { type: "Error", basicType: "Error", basicValue: "#N/A" };
const given = [400_000, 50_000, 207_000, 56_250] as const;
const shown = (args: readonly unknown[], locale: "en" | "sv" = "en") =>
  shownFor("EMISSIONREDUCTION", args, starting, { locale });

describe("EMISSIONREDUCTION: arguments", () => {
  it.each([
    ["four numbers", given, 0.54],
    ["numbers as text", ["400 000", "50000", "207 000,0", "56 250"], 0.54],
    ["no change", [8, 2, 4, 1], 0],
    ["a rise is negative", [100, 10, 150, 10], -0.5],
    ["emissions in another unit", [400, 50_000, 207, 56_250], 0.54],
    ["more arguments than there are, as an old Excel passes null", [...given, null], 0.54],
  ])("%s", (_, args, value) => {
    expect(shown(args)).toEqual({ value });
  });
});

const names = [
  "Emissions of the base year: write a number above 0",
  "Population of the base year: write a number above 0",
  "Emissions of the later year: write a number above 0",
  "Population of the later year: write a number above 0",
];

describe.each(names.map((start, position) => [start, position] as const))("%s", (start, position) => {
  const withArgument = (value: unknown) => given.map((each, index) => (index === position ? value : each));
  const refused = (text: string): { error: ErrorValue; text: string } => ({ error: "#VALUE!", text });

  it.each([null, undefined, 0, "", "  "])("%p is missing", (value) => {
    expect(shown(withArgument(value))).toEqual(refused(`${start}.`));
  });

  it.each([
    [-5, "-5"],
    ["many", "many"],
    [true, "TRUE"],
    [false, "FALSE"],
    [error, "#N/A"],
    [NaN, "NaN"],
  ])("%p is refused", (value, word) => {
    expect(shown(withArgument(value))).toEqual(refused(`${start}, not “${word}”.`));
  });

  it("left out with all after it is missing", () => {
    expect(shown(given.slice(0, position))).toEqual(refused(`${start}.`));
  });
});

test("EMISSIONREDUCTION speaks Swedish", () => {
  expect(shown([400, 50, "låga", 60], "sv")).toEqual({
    error: "#VALUE!",
    text: "Utsläpp det senare året: skriv ett tal över 0, inte ”låga”.",
  });
});

test("EMISSIONREDUCTION needs no workbook, even one that cannot be read", () => {
  const failure = { code: "excelError" as const, values: { message: "no" } };
  expect(shownFor("EMISSIONREDUCTION", given, { phase: "failed", failure })).toEqual({ value: 0.54 });
});
