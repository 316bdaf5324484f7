import type { FunctionHelp } from "../functionHelp";

export const weakestCriteria: FunctionHelp = {
  description: {
    en: "The criteria that lost most points, one row each: criterion, parameter and points lost.",
    sv: "De kriterier som tappat flest poäng, ett per rad: kriterium, parameter och förlorade poäng.",
  },
  notes: [
    {
      en: "Of two that lost as many points, the one with the lower share comes first, then the one that stands first in the sheet. Criteria that are not yet assessed are left out: nobody knows whether they are weak.",
      sv: "Av två som tappat lika många poäng kommer det först som har lägst andel, därefter det som står först i bladet. Kriterier som ännu inte är bedömda är inte med: ingen vet om de är svaga.",
    },
  ],
  example: {
    arguments: [2],
    result: [
      ["Klimatkrav ställs i de upphandlingar som påverkar klimatet mest", "Upphandling", 3],
      ["Varuleveranser till kommunens verksamheter är samordnade", "Transporter", 1],
    ],
  },
};
