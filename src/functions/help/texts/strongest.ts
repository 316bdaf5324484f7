import type { FunctionHelp } from "../functionHelp";

export const strongest: FunctionHelp = {
  description: {
    en: "Names of the strongest parameters, the strongest first.",
    sv: "Namnen på de starkaste parametrarna, den starkaste först.",
  },
  notes: [
    {
      en: "The order goes by share. Of two with the same share, the one with fewer points left to gain comes first, then the one that stands first in the sheet. KLIMAT.PLACE shows which share a place.",
      sv: "Ordningen följer andelen. Av två med samma andel kommer den först som har minst poäng kvar att få, därefter den som står först i bladet. KLIMAT.PLACE visar vilka som delar plats.",
    },
  ],
  example: {
    arguments: [3],
    result: [["Mål, åtgärder och uppföljning"], ["Organisation och förankring"], ["Energi"]],
  },
};
