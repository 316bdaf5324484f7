import { Trouble } from "../../src/functions/answer";
import { assessment, count, parameter } from "../../src/functions/arguments";
import { translator } from "../../src/i18n/translator";

const error = { type: "Error", basicType: "Error", basicValue: "#REF!" };

/** Excel's versions differ in how they hand over what was left out or is blank. */
const leftOut = [null, undefined, 0, "", "  "];

describe("the name of a parameter", () => {
  it.each(leftOut)("%p is left out", (value) => expect(parameter.read(value)).toBeNull());
  it.each([
    ["Energi", "Energi"],
    [3, "3"],
    [true, "true"],
    [error, "#REF!"],
  ])("%p is the name %p", (value, name) => expect(parameter.read(value)).toBe(name));
});

describe("a count", () => {
  it.each(leftOut)("%p is left out", (value) => expect(count.read(value)).toBeNull());
  it.each([
    [1, 1],
    [7, 7],
    ["3", 3],
    [1e9, 1e9],
  ])("%p is %p", (value, number) => expect(count.read(value)).toBe(number));
  it.each([-1, 1.5, "two", true, false, NaN, Infinity, error])("%p is refused", (value) => {
    const read = count.read(value);
    expect(read).toBeInstanceOf(Trouble);
    expect((read as Trouble).text(translator("en"))).toMatch(
      /^The count must be a whole number from 1, not “.+”\.$/,
    );
  });
});

describe("an assessment", () => {
  it.each([...leftOut, ...leftOut.map((value) => [[value]])])("%p is left out", (value) =>
    expect(assessment.read(value)).toBeNull(),
  );
  it.each([
    ["Kalmar", "Kalmar"],
    [[["Kalmar"]], "Kalmar"],
    [[[2021]], "2021"],
  ])("%p is the name %p", (value, name) => expect(assessment.read(value)).toBe(name));
  it("a range is its cells, with errors as their texts", () => {
    const cells = [
      ["Poäng", "Max", undefined],
      [error, 5, null],
    ];
    expect(assessment.read(cells)).toEqual([
      ["Poäng", "Max", null],
      ["#REF!", 5, null],
    ]);
  });
});
