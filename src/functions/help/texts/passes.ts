import type { FunctionHelp } from "../functionHelp";

export const passes: FunctionHelp = {
  description: {
    en: "Whether the assessment has at least a certain share of its maximum.",
    sv: "Om utvärderingen har minst en viss andel av sin maxpoäng.",
  },
  notes: [
    {
      en: "The share is compared unrounded: 80.597% does not pass 81%, though it shows as 81%.",
      sv: "Andelen jämförs oavrundad: 80,597 % klarar inte 81 %, fast det visas som 81 %.",
    },
    {
      en: "Base requirements are a condition of their own: AND(KLIMAT.BASEMET(), KLIMAT.PASSES(80%)) asks for both.",
      sv: "Baskraven är ett eget villkor: OCH(KLIMAT.BASEMET(); KLIMAT.PASSES(80%)) frågar efter båda.",
    },
  ],
  example: { arguments: [0.8], result: true },
};
