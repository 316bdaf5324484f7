import type { FunctionHelp } from "../functionHelp";

export const parameters: FunctionHelp = {
  description: {
    en: "All parameters in the order of the sheet, one row each: name, points, maximum and share.",
    sv: "Alla parametrar i bladets ordning, en rad var: namn, poäng, maxpoäng och andel.",
  },
  notes: [
    {
      en: "The result spills over as many rows as there are parameters and four columns, so the cells below and to the right must be empty. Give the last column a percent format.",
      sv: "Resultatet fyller fyra kolumner och lika många rader som det finns parametrar, så cellerna nedanför och till höger måste vara tomma. Ge sista kolumnen procentformat.",
    },
    {
      en: "The maximum and the share are left blank where they are not known.",
      sv: "Maxpoäng och andel lämnas tomma där de inte är kända.",
    },
  ],
  example: {
    arguments: [],
    result: [
      ["Mål, åtgärder och uppföljning", 15, 15, 1],
      ["Organisation och förankring", 5, 5, 1],
      ["Transporter", 10, 12, 10 / 12],
      ["Energi", 10, 11, 10 / 11],
      ["Samhällsplanering", 8, 11, 8 / 11],
      ["Upphandling", 4, 8, 0.5],
      ["Kommunikation och samarbete", 2, 5, 0.4],
    ],
  },
};
