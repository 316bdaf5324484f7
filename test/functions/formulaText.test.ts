import { formulaText, invariant, literal } from "../../src/functions/formulaText";

const swedish = { list: ";", decimal: "," } as const;

test.each([
  [[], "=KLIMAT.X()", "=KLIMAT.X()"],
  [[null, null], "=KLIMAT.X()", "=KLIMAT.X()"],
  [["Energi"], '=KLIMAT.X("Energi")', '=KLIMAT.X("Energi")'],
  [[null, "Kalmar 2021"], '=KLIMAT.X(,"Kalmar 2021")', '=KLIMAT.X(;"Kalmar 2021")'],
  [[0.85, "Kalmar"], '=KLIMAT.X(0.85,"Kalmar")', '=KLIMAT.X(0,85;"Kalmar")'],
  [[400000, 7.5, null], "=KLIMAT.X(400000,7.5)", "=KLIMAT.X(400000;7,5)"],
  [['Mål "2030", klimat'], '=KLIMAT.X("Mål ""2030"", klimat")', '=KLIMAT.X("Mål ""2030"", klimat")'],
  [["=A1"], '=KLIMAT.X("=A1")', '=KLIMAT.X("=A1")'],
])("the arguments %j", (values, forExcel, forSwedes) => {
  expect(formulaText("X", values, invariant)).toBe(forExcel);
  expect(formulaText("X", values, swedish)).toBe(forSwedes);
});

test("a text longer than Excel takes in one piece is put together from several", () => {
  const long = `${"å".repeat(254)}"${"ö".repeat(10)}`;
  expect(literal(long, invariant)).toBe(`"${"å".repeat(254)}"""&"${"ö".repeat(10)}"`);
});
