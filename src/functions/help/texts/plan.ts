import type { FunctionHelp } from "../functionHelp";

export const plan: FunctionHelp = {
  description: {
    en: "The fewest criteria that reach a share when they get full points, one row each: criterion, parameter and points left to gain.",
    sv: "Så få kriterier som möjligt som når en andel om de får full poäng, ett per rad: kriterium, parameter och poäng kvar att vinna.",
  },
  notes: [
    {
      en: "No other set of so few criteria gains more points. Of two with as many points left, the one that stands first in the sheet is taken. A criterion that is not yet assessed has all its points left.",
      sv: "Ingen annan uppsättning av så få kriterier ger fler poäng. Av två med lika många poäng kvar tas det som står först i bladet. Ett kriterium som ännu inte är bedömt har alla sina poäng kvar.",
    },
  ],
  example: {
    arguments: [0.88],
    result: [
      ["Klimatkrav ställs i de upphandlingar som påverkar klimatet mest", "Upphandling", 3],
      ["Kommunens fordon drivs fossilfritt", "Transporter", 1],
      ["Varuleveranser till kommunens verksamheter är samordnade", "Transporter", 1],
    ],
  },
};
