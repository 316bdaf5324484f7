import { markIdsOf, settingsOf } from "../../src/session/settings";

describe("settings kept in the workbook", () => {
  it.each([
    ["nothing is kept", {}, { weakestCount: 2, highlight: false }],
    [
      "they are kept",
      { "Klimat.weakestCount": 3, "Klimat.highlight": true },
      { weakestCount: 3, highlight: true },
    ],
    ["the count is 0", { "Klimat.weakestCount": 0 }, { weakestCount: 2, highlight: false }],
    ["the count is a fraction", { "Klimat.weakestCount": 1.5 }, { weakestCount: 2, highlight: false }],
    ["the count is a text", { "Klimat.weakestCount": "3" }, { weakestCount: 2, highlight: false }],
    ["the switch is a text", { "Klimat.highlight": "yes" }, { weakestCount: 2, highlight: false }],
  ])("are understood when %s", (_, values, expected) => {
    expect(settingsOf(values)).toEqual(expected);
  });

  it.each([
    ["nothing", undefined, {}],
    ["a text", "marks", {}],
    ["ids by sheet", { s1: ["a", "b"] }, { s1: ["a", "b"] }],
    ["ids among other things", { s1: ["a", 4, null], s2: "b" }, { s1: ["a"], s2: [] }],
  ])("keep the ids of marks when they hold %s", (_, stored, expected) => {
    expect(markIdsOf({ "Klimat.marks": stored })).toEqual(expected);
  });
});
