import { parameterNames } from "../../../src/reading/comparing/parameters";
import { choices } from "./choices";

const names = (...sheets: readonly (readonly string[])[]) => {
  const all = choices(
    Object.fromEntries(
      sheets.map((parameters, at) => [
        `Kommun ${String(at)}`,
        ["Vatten", ...parameters].map((parameter) => [parameter, 4, 1] as const),
      ]),
    ),
  );
  const { shared, single } = parameterNames(all);
  const short = (list: typeof shared) => list.map(({ shortName }) => shortName);
  return { shared: short(shared).filter((name) => name !== "Vatten"), single: short(single) };
};

it.each([
  ["of the same name", [["Energi"], ["Energi"]], { shared: ["Energi"], single: [] }],
  ["whatever letter case and number", [["2. ENERGI"], ["Energi"]], { shared: ["Energi"], single: [] }],
  [
    "by long and by short name",
    [["Upphandling och inköp"], ["Upphandling"], ["6. upphandling & inköp"]],
    { shared: ["Upphandling"], single: [] },
  ],
  [
    "that only one has stand apart",
    [["Energi", "Skog"], ["Energi"]],
    { shared: ["Energi"], single: ["Skog"] },
  ],
  [
    "that the first one does not have",
    [["Energi"], ["Skog", "Energi"], ["Skog"]],
    { shared: ["Energi", "Skog"], single: [] },
  ],
  [
    "never by names that are only alike",
    [["Energi"], ["Energier"]],
    { shared: [], single: ["Energi", "Energier"] },
  ],
])("puts parameters together %s", (_, sheets, expected) => {
  expect(names(...sheets)).toEqual(expected);
});
