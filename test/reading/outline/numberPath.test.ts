import { isWithin, numberPath } from "../../../src/reading/outline/numberPath";

describe("the number of a row", () => {
  it.each([
    ["1", "Resor", ["1"]],
    ["1.2", "Resor", ["1", "2"]],
    ["1.2.", "", ["1", "2"]],
    ["1.2.10", "", ["1", "2", "10"]],
    ["T3", "Resor", ["T", "3"]],
    ["T-3", "", ["T", "3"]],
    ["A1.2", "", ["A", "1", "2"]],
    ["3. Transporter", "", ["3"]],
    ["", "3. Transporter", ["3"]],
    ["", "3 Transporter", ["3"]],
    ["", "3.1 Resor", ["3", "1"]],
    ["", "3.1. Resor", ["3", "1"]],
    ["", "B. Energi", ["B"]],
    ["", "B) Energi", ["B"]],
    ["", "Resor", []],
    ["", "1990–2021", []],
    ["", "100 % förnybart", []],
    ["", "Å andra sidan", []],
    ["4", "3. Transporter", ["4"]],
  ])("%j before %j is at %j", (number, text, path) => {
    expect(numberPath(number, text)).toEqual(path);
  });

  it("is within that of the whole", () => {
    expect(isWithin(["1", "2"], ["1"])).toBe(true);
    expect(isWithin(["1"], ["1"])).toBe(false);
    expect(isWithin(["10", "2"], ["1"])).toBe(false);
  });
});
