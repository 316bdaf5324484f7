import type { FunctionHelp } from "../functionHelp";

export const compare: FunctionHelp = {
  description: {
    en: "One parameter in all assessments of the workbook, one row each: name, points, maximum and share.",
    sv: "En parameter i arbetsbokens alla utvärderingar, en rad var: namn, poäng, maxpoäng och andel.",
  },
  notes: [
    {
      en: "The rows stand in the order of the workbook. They are blank where an assessment does not have the parameter.",
      sv: "Raderna står i arbetsbokens ordning. De är tomma där en utvärdering inte har parametern.",
    },
  ],
  example: { arguments: ["Energi"], result: [["Kalmar kommun 2021", 10, 11, 10 / 11]] },
};
