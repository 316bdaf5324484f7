import { rankingOf } from "../../../src/reading/comparing/ranking";
import { yearLines } from "../../../src/reading/comparing/years";
import { changesBetween } from "../../../src/scoring/changes";
import { choices, type Criterion } from "./choices";

const lines = (sheets: Readonly<Record<string, readonly Criterion[]>>) =>
  yearLines(rankingOf(choices(sheets), null).placed);

const half: readonly Criterion[] = [
  ["Energi", 4, 2],
  ["Skog", 4, 2],
];

describe("the years of a municipality", () => {
  it.each([
    ["from the earliest to the latest", ["Kalmar 2024", "Kalmar 2019", "Kalmar 2021"], ["Kalmar: 2019, 2021, 2024"]],
    ["each municipality's own", ["Kalmar 2019", "Växjö 2019", "Växjö 2021", "Kalmar 2021"], ["Kalmar: 2019, 2021", "Växjö: 2019, 2021"]],
    ["whatever the letter case", ["KALMAR 2019", "Kalmar 2021"], ["KALMAR: 2019, 2021"]],
    ["never of names that are only alike", ["Kalmar 2019", "Kalmar kommun 2021"], []],
    ["not of names without a year", ["Kalmar", "Kalmar 2021"], []],
    ["not of years that nobody has a name for", ["2019", "2021"], []],
    ["not of one year alone", ["Kalmar 2021", "Växjö 2024"], []],
    ["without a year that stands twice", ["Kalmar 2019", "Kalmar 2020", "Kalmar (2020)", "Kalmar 2021"], ["Kalmar: 2019, 2021 (2020)"]],
  ])("are a line: %s", (_, names, expected) => {
    const found = lines(Object.fromEntries(names.map((name) => [name, half])));
    const brief = found.map(({ owner, years, doubled }) => {
      const twice = doubled.length > 0 ? ` (${doubled.join(", ")})` : "";
      return `${owner}: ${years.map(({ year }) => year).join(", ")}${twice}`;
    });
    expect(brief).toEqual(expected);
  }); // prettier-ignore

  it("have shares, because maxima change", () => {
    const [line] = lines({ "Kalmar 2019": [["Energi", 4, 2], ["Skog", 4, 2]], "Kalmar 2021": [["Energi", 8, 3], ["Skog", 8, 3]] }); // prettier-ignore
    expect(line?.years.map(({ share }) => share)).toEqual([0.5, 0.375]);
  });

  it("leave out a year without a result", () => {
    expect(lines({ "Kalmar 2019": half, "Kalmar 2021": [["Energi", 4, ""], ["Skog", 4, ""]] })).toEqual([]); // prettier-ignore
  });
});

describe("what changed from the first year to the last", () => {
  const changes = (before: readonly Criterion[], after: readonly Criterion[]) => {
    const [line] = lines({ "Kalmar 2019": before, "Kalmar 2020": half, "Kalmar 2021": after });
    if (!line) throw new Error("There is no line.");
    const [first, last] = [line.years[0], line.years.at(-1) ?? line.years[0]];
    const { rise, fall } = changesBetween(first.choice.live.result, last.choice.live.result);
    const brief = (found: typeof rise) => found && `${found.names.join(", ")} ${found.change.toFixed(2)}`;
    return [brief(rise), brief(fall)];
  };

  it.each<[string, readonly Criterion[], readonly Criterion[], [string | null, string | null]]>([
    ["one up, one down", [["Energi", 4, 2], ["Skog", 4, 2]], [["Energi", 4, 3], ["Skog", 5, 2]], ["Energi 0.25", "Skog -0.10"]],
    ["nothing", [["Energi", 4, 2], ["Skog", 6, 2]], [["Energi", 8, 4], ["Skog", 3, 1]], [null, null]],
    ["only up", [["Energi", 4, 1], ["Skog", 4, 2]], [["Energi", 4, 3], ["Skog", 4, 3]], ["Energi 0.50", null]],
    ["two as much", [["Energi", 10, 1], ["Skog", 10, 7]], [["Energi", 10, 3], ["Skog", 10, 9]], ["Energi, Skog 0.20", null]],
    ["names spelt in other ways", [["2. Upphandling", 4, 1], ["Skog", 4, 1]], [["Upphandling och inköp", 4, 2], ["Skog", 4, 1]], ["Upphandling 0.25", null]],
    ["a parameter that was added", [["Energi", 4, 2]], [["Energi", 4, 2], ["Skog", 4, 4]], [null, null]],
    ["a parameter that nobody has assessed yet", [["Energi", 4, 2], ["Skog", 4, 2]], [["Energi", 4, 2], ["Skog", 4, ""]], [null, null]],
  ])("%s", (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  }); // prettier-ignore
});
