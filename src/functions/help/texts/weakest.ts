import type { FunctionHelp } from "../functionHelp";

export const weakest: FunctionHelp = {
  description: {
    en: "Names of the weakest parameters, the weakest first.",
    sv: "Namnen på de svagaste parametrarna, den svagaste först.",
  },
  notes: [
    {
      en: "The order goes by share. Of two with the same share, the one with more points left to gain comes first, then the one that stands first in the sheet. KLIMAT.PLACE shows which share a place.",
      sv: "Ordningen följer andelen. Av två med samma andel kommer den först som har flest poäng kvar att få, därefter den som står först i bladet. KLIMAT.PLACE visar vilka som delar plats.",
    },
  ],
  example: { arguments: [2], result: [["Kommunikation och samarbete"], ["Upphandling"]] },
};
