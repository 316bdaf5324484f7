import { declarations } from "../../src/functions/declarations";
import { functionsMetadata } from "../../src/functions/metadata";

const address = "https://example.org/klimat/";
const english = functionsMetadata(declarations, "en", address);
const swedish = functionsMetadata(declarations, "sv", address);

test("both languages have the same functions under the same names", () => {
  const ids = declarations.map(({ id }) => id);
  for (const { functions } of [english, swedish]) {
    expect(functions.map(({ id }) => id)).toEqual(ids);
    expect(functions.map(({ name }) => name)).toEqual(ids);
  }
});

test("only words differ between the languages", () => {
  const bare = ({ functions }: typeof english) =>
    functions.map(({ id, result, options, parameters }) => ({
      id,
      result,
      options,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({
        type,
        dimensionality,
        optional,
      })),
    }));
  expect(bare(swedish)).toEqual(bare(english));
});

test.each(english.functions.map((each, index) => [each.id, each, swedish.functions[index]] as const))(
  "%s is described in both languages",
  (_, en, sv) => {
    expect(en.description).not.toBe(sv?.description);
    for (const described of [en, ...en.parameters, sv, ...(sv?.parameters ?? [])]) {
      expect(described?.description).toMatch(/^\p{Lu}.*\.$/u);
    }
  },
);

test("every function streams, so that it can follow the workbook, and is neither volatile nor cancelable", () => {
  for (const { options } of english.functions)
    expect(options).toEqual({ stream: true, requiresStreamParameterAddresses: true });
});

test("every function about one assessment ends with it, and it may be left out or a range", () => {
  for (const [index, { about }] of declarations.entries()) {
    const assessment = { name: "assessment", optional: true, dimensionality: "matrix" };
    const last = english.functions[index]?.parameters.at(-1);
    if (about === "assessment") expect(last).toMatchObject(assessment);
    else expect(last?.name).not.toBe("assessment");
  }
});

test.each([
  [
    "PASSES",
    "Share of the maximum from which the assessment passes. A fraction above 0 and at most 1; 80% is 0.8.",
  ],
  ["WEAKEST", expect.stringMatching(/A whole number from 1\.$/)],
  ["EMISSIONREDUCTION", expect.stringContaining("Tonnes of carbon dioxide equivalents, above 0")],
])("the first argument of %s says its unit and bounds", (wanted, description) => {
  expect(english.functions.find(({ id }) => id === wanted)?.parameters[0]?.description).toEqual(description);
});

test("an argument that must be given never follows one that may be left out", () => {
  for (const { parameters } of english.functions) {
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
  }
});

test("errors in cells reach the functions, which can then name them", () => {
  expect(english.allowErrorForDataTypeAny).toBe(true);
});

test("a whole function, as Excel reads it", () => {
  expect(swedish.functions.find(({ id }) => id === "WEAKEST")).toEqual({
    id: "WEAKEST",
    name: "WEAKEST",
    description: "Namnen på de svagaste parametrarna, den svagaste först.",
    helpUrl: "https://example.org/klimat/help/WEAKEST.sv.html",
    parameters: [
      {
        name: "antal",
        description:
          "Hur många parametrar som ska nämnas. Utelämna för lika många som arbetsboken markerar, 2 om inget annat valts. Ett heltal från 1 och uppåt.",
        type: "any",
        dimensionality: "scalar",
        optional: true,
      },
      {
        name: "utvärdering",
        description:
          "Utvärderingens, bladets eller tabellens namn, eller cellerna med rubrikrad. Utelämna om arbetsboken bara har en utvärdering.",
        type: "any",
        dimensionality: "matrix",
        optional: true,
      },
    ],
    result: { type: "string", dimensionality: "matrix" },
    options: { stream: true, requiresStreamParameterAddresses: true },
  });
});
