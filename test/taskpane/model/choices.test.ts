import { chosenOf } from "../../../src/taskpane/model/choices";
import { choicesOf } from "../../../src/session/choicesOf";
import { kalmarRows, sheetWith, stateOf } from "../support/workbook";

const { assessments } = stateOf([
  sheetWith(kalmarRows, { sheet: "2021" }),
  sheetWith(kalmarRows, { sheet: "2024" }),
]);

it("gives every assessment a key of its own, by its sheet and table", () => {
  expect(choicesOf(assessments).map(({ key }) => key)).toEqual(['["2021",null,0]', '["2024",null,0]']);
});

it.each([
  ["by its name", ["Kalmar 2021", "Växjö 2024"], ["Kalmar 2021", "Växjö 2024"]],
  ["with its sheet where another has the name", ["Kalmar", "Kalmar"], ["Kalmar (2021)", "Kalmar (2024)"]],
])("lists each %s", (_, names, listed) => {
  const named = assessments.map((live, at) => ({
    ...live,
    source: { ...live.source, name: names[at] ?? "" },
  }));
  expect(choicesOf(named).map(({ name }) => name)).toEqual(listed);
});

it("numbers assessments on the same sheet", () => {
  const [first] = assessments;
  if (!first) throw new Error("No assessment was read.");
  expect(choicesOf([first, first]).map(({ key }) => key)).toEqual(['["2021",null,0]', '["2021",null,1]']);
});

it.each([
  ["the only one, whatever was chosen before", 1, '["2024",null,0]', '["2021",null,0]'],
  ["none of several before a choice", 2, null, undefined],
  ["the one with the chosen key", 2, '["2024",null,0]', '["2024",null,0]'],
  ["none when the chosen one is gone", 2, '["2020",null,0]', undefined],
  ["none of none", 0, null, undefined],
])("takes %s", (_, count, key, taken) => {
  expect(chosenOf(choicesOf(assessments.slice(0, count)), key)?.key).toBe(taken);
});
