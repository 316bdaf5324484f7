import { mostParameters, parseParameters } from "../../../src/sheets/template/parseParameters";

it.each<[lines: string, text: string, parameters: readonly (readonly [string, number | null])[]]>([
  [
    "a semicolon",
    "Energi; 11\nTransporter;12",
    [
      ["Energi", 11],
      ["Transporter", 12],
    ],
  ],
  [
    "two columns of a sheet",
    "Energi\t11\r\nMål, åtgärder\t7,5\r\n",
    [
      ["Energi", 11],
      ["Mål, åtgärder", 7.5],
    ],
  ],
  [
    "no points",
    "Vatten\nEnergi;",
    [
      ["Vatten", null],
      ["Energi", null],
    ],
  ],
  ["blank lines and spaces", "\n  Energi ;  11  \n\n", [["Energi", 11]]],
  ["a semicolon in the name", "Mål; uppföljning; 5", [["Mål; uppföljning", 5]]],
  ["three columns", "1\tEnergi\t11", [["1 Energi", 11]]],
  ["a text that looks like a formula", "=1+1; 3", [["=1+1", 3]]],
  ["nothing", "  \n", []],
])("reads parameters from lines with %s", (_, text, expected) => {
  const { parameters, problems } = parseParameters(text);
  expect(parameters.map(({ name, max }) => [name, max])).toEqual(expected);
  expect(problems).toEqual([]);
});

it.each<[problem: string, text: string, line: number, code: string, words: string]>([
  ["no name", "Energi; 11\n; 12", 2, "noName", "12"],
  ["a word for the points", "Parameter; Maxpoäng", 1, "badMax", "Maxpoäng"],
  ["points that nobody can get", "\nEnergi; 0", 2, "badMax", "0"],
  ["too many points", "Energi; 1001", 1, "badMax", "1001"],
  ["a name that is there", "Energi; 11\nVatten\n2. energi; 3", 3, "twice", "2. energi"],
  ["a name that is too long", "x".repeat(121), 1, "tooLong", "x".repeat(120)],
])("names the line with %s", (_, text, line, code, words) => {
  expect(parseParameters(text).problems).toEqual([{ line, code, text: words }]);
});

it("takes no more parameters than a result can show", () => {
  const lines = Array.from({ length: mostParameters + 2 }, (_, index) => `Område ${String(index)}; 1`);
  const { parameters, problems } = parseParameters(lines.join("\n"));
  expect(parameters).toHaveLength(mostParameters);
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [mostParameters + 1, "tooMany"],
    [mostParameters + 2, "tooMany"],
  ]);
});
