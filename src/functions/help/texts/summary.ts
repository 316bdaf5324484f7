import type { FunctionHelp } from "../functionHelp";

export const summary: FunctionHelp = {
  description: {
    en: "The assessment in one or two sentences: points, percent, the strongest parameters and those with most points left to gain.",
    sv: "Utvärderingen i en eller två meningar: poäng, procent, de starkaste parametrarna och de med flest poäng kvar att vinna.",
  },
  notes: [
    {
      en: "It names as many parameters with points left as the workbook marks, 2 unless changed, and all that share the first place. While places are uncertain, because nothing is assessed, it says the points alone.",
      sv: "Den nämner lika många parametrar med poäng kvar som arbetsboken markerar, 2 om inget annat valts, och alla som delar första plats. Så länge placeringarna är osäkra, eftersom inget är bedömt, säger den bara poängen.",
    },
  ],
  example: {
    arguments: ["sv"],
    result:
      "Kalmar kommun 2021: 54 av 67 poäng, 81\u00A0%. Starkast: ”Mål, åtgärder och uppföljning” och ”Organisation och förankring”; mest finns kvar att vinna i ”Upphandling” (4 poäng) och ”Kommunikation och samarbete” (3 poäng).",
  },
};
