import { freeSheetNames, freeTableNames } from "../../src/sheets/freeNames";

describe("names for new sheets", () => {
  it.each<[string, string[], string[], string[]]>([
    ["are the wanted ones where they are free", ["Bedömning", "Om"], ["Blad1"], ["Bedömning", "Om"]],
    ["get a number where they are taken", ["Bedömning"], ["Bedömning"], ["Bedömning 2"]],
    ["whatever the letter case", ["Bedömning"], ["BEDÖMNING", "bedömning 2"], ["Bedömning 3"]],
    ["also by another new one", ["Om", "Om"], [], ["Om", "Om 2"]],
    ["get a number within 31 characters", ["x".repeat(31)], ["x".repeat(31)], [`${"x".repeat(29)} 2`]],
    ["are cut at 31 characters", ["y".repeat(40)], [], ["y".repeat(31)]],
    ["are not cut through a character", [`${"z".repeat(30)}🌍`], [], ["z".repeat(30)]],
    ["have none of the characters that Excel forbids", ["a/b\\c?d*e[f]g:h"], [], ["a-b-c-d-e-f-g-h"]],
    ["have no apostrophe at either end", ["'Kalmar's'"], [], ["Kalmar's"]],
    ["are never empty", ["", "'"], [], ["-", "- 2"]],
    ["are not the one that Excel keeps for itself", ["history"], [], ["history 2"]],
  ])("%s", (_, wanted, taken, names) => {
    expect(freeSheetNames(wanted, taken)).toEqual(names);
  });
});

describe("names for new tables", () => {
  it.each<[string, string[], string[], string[]]>([
    ["are the wanted ones where they are free", ["Kriterier"], [], ["Kriterier"]],
    ["get a number where they are taken", ["Kriterier"], ["kriterier", "Kriterier_2"], ["Kriterier_3"]],
    ["have no spaces or signs", ["Lägsta andel (%)"], [], ["Lägsta_andel____"]],
    ["begin with a letter", ["2021"], [], ["_2021"]],
    ["are no cells", ["A1", "xfd9", "R1C1", "R", "c"], [], ["_A1", "_xfd9", "_R1C1", "_R", "_c"]],
    ["are no longer than 255 characters", ["k".repeat(300)], [], ["k".repeat(254)]],
    ["are never empty", [""], [], ["_"]],
  ])("%s", (_, wanted, taken, names) => {
    expect(freeTableNames(wanted, taken)).toEqual(names);
  });
});
