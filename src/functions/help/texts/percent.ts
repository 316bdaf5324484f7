import type { FunctionHelp } from "../functionHelp";

export const percent: FunctionHelp = {
  description: {
    en: "Points as a share of the maximum, of the assessment or of one parameter.",
    sv: "Poängen som andel av maxpoängen, för utvärderingen eller för en parameter.",
  },
  notes: [
    {
      en: "The result is a fraction between 0 and 1. Give the cell a percent format to see 81% instead of 0.80597.",
      sv: "Resultatet är ett tal mellan 0 och 1. Ge cellen procentformat för att se 81 % i stället för 0,80597.",
    },
    {
      en: "Criteria that are not yet assessed give 0 points so far, so the share grows as the work goes on.",
      sv: "Kriterier som ännu inte är bedömda ger 0 poäng tills vidare, så andelen växer under arbetets gång.",
    },
  ],
  example: { arguments: ["Upphandling"], result: 0.5 },
};
