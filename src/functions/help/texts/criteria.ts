import type { FunctionHelp } from "../functionHelp";

export const criteria: FunctionHelp = {
  description: {
    en: "All criteria in the order of the sheet, one row each: criterion, points, maximum and comment.",
    sv: "Alla kriterier i bladets ordning, ett per rad: kriterium, poäng, maxpoäng och kommentar.",
  },
  notes: [
    {
      en: "The result spills over four columns, so the cells below and to the right must be empty. Points are blank where a criterion is not assessed, and – where it is not applicable.",
      sv: "Resultatet fyller fyra kolumner, så cellerna nedanför och till höger måste vara tomma. Poängen är tomma där ett kriterium inte är bedömt, och – där det inte är tillämpligt.",
    },
  ],
  example: {
    arguments: ["Upphandling"],
    result: [
      [
        "Klimatkrav ställs i de upphandlingar som påverkar klimatet mest",
        2,
        5,
        "Fordon och livsmedel, ännu inte bygg.",
      ],
      ["Andelen ekologiska och klimatsmarta livsmedel följs upp mot mål", 1, 1, ""],
      ["Det kontrolleras att leverantörerna uppfyller klimatkraven", 0, 1, ""],
      ["Kostnaden under hela livslängden avgör vid inköp", 1, 1, ""],
    ],
  },
};
