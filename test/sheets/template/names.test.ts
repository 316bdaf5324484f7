import { templateNames } from "../../../src/sheets/template/names";

it("gives the sheets their plain names in an empty workbook", () => {
  expect(templateNames("sv", { sheets: ["Blad1"], tables: [] })).toEqual({
    assessment: "Bedömning",
    base: "Baskrav",
    result: "Resultat",
    about: "Om",
    table: "Bedömning",
  });
});

it.each<[taken: string, sheets: string[], tables: string[], ending: string]>([
  ["a sheet", ["resultat"], [], "2"],
  ["a table", [], ["BEDÖMNING"], "2"],
  ["the first number", ["Om", "Baskrav 2"], [], "3"],
])("gives all the same number where %s has a name", (_, sheets, tables, ending) => {
  expect(templateNames("sv", { sheets, tables })).toEqual({
    assessment: `Bedömning ${ending}`,
    base: `Baskrav ${ending}`,
    result: `Resultat ${ending}`,
    about: `Om ${ending}`,
    table: `Bedömning_${ending}`,
  });
});
