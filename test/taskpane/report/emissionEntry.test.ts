import {
  entryOf,
  figuresFrom,
  problemsIn,
  type EmissionEntry,
} from "../../../src/taskpane/report/model/emissionEntry";

const entry: EmissionEntry = {
  base: { year: "1990", emissions: "560 000", population: "56000" },
  later: { year: "2020", emissions: "322000,5", population: "70 000" },
  gas: " CO₂e ",
  boundary: "",
  source: "SMHI",
};
const figures = {
  base: { year: 1990, emissions: 560_000, population: 56_000 },
  later: { year: 2020, emissions: 322_000.5, population: 70_000 },
  gas: "CO₂e",
  boundary: "",
  source: "SMHI",
};

it("takes figures as people type them", () => {
  expect(figuresFrom(entry)).toEqual(figures);
});

it.each(["sv-SE", "en-GB"])("shows figures so that they can be typed again: %s", (tag) => {
  expect(figuresFrom(entryOf(figures, tag))).toEqual(figures);
});

it("is empty where there are no figures", () => {
  const empty = entryOf(null, "sv-SE");
  expect(Object.values(empty.base).join("")).toBe("");
  expect(figuresFrom(empty)).toBeNull();
  expect(problemsIn(empty)).toEqual({ base: {}, later: {} });
});

it.each([
  ["a year that is none", { base: { ...entry.base, year: "90" } }, { base: { year: "badYear" }, later: {} }],
  ["half a year", { base: { ...entry.base, year: "1990,5" } }, { base: { year: "badYear" }, later: {} }],
  ["words", { base: { ...entry.base, emissions: "många" } }, { base: { emissions: "badAmount" }, later: {} }],
  ["zero", { later: { ...entry.later, population: "0" } }, { base: {}, later: { population: "badAmount" } }],
  ["less than nothing", { later: { ...entry.later, emissions: "-4" } }, { base: {}, later: { emissions: "badAmount" } }],
  ["the same year", { later: { ...entry.later, year: "1990" } }, { base: {}, later: { year: "badLater" } }],
  ["an earlier year", { later: { ...entry.later, year: "1980" } }, { base: {}, later: { year: "badLater" } }],
])("finds no figures in %s, and says which field is wrong", (_, changed, problems) => {
  expect(problemsIn({ ...entry, ...changed })).toEqual(problems);
  expect(figuresFrom({ ...entry, ...changed })).toBeNull();
}); // prettier-ignore
