import { choicesOf, chosenOf } from "../../../src/taskpane/model/choices";
import { kalmarRows, sheetWith, stateOf } from "../support/workbook";

const { assessments } = stateOf([
  sheetWith(kalmarRows, { sheet: "2021" }),
  sheetWith(kalmarRows, { sheet: "2024" }),
]);

it("gives every assessment a key of its own, by its sheet and table", () => {
  expect(choicesOf(assessments).map(({ key }) => key)).toEqual(['["2021",null,0]', '["2024",null,0]']);
});

it("names each as functions list it", () => {
  const namesakes = assessments.map((live) => ({ ...live, source: { ...live.source, name: "Kalmar" } }));
  expect(choicesOf(assessments).map(({ name }) => name)).toEqual(["2021", "2024"]);
  expect(choicesOf(namesakes).map(({ name }) => name)).toEqual(["Kalmar (2021)", "Kalmar (2024)"]);
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
