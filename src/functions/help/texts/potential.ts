import type { FunctionHelp } from "../functionHelp";

export const potential: FunctionHelp = {
  description: {
    en: "Points left to gain: the maximum less the points so far, of the assessment or of one parameter.",
    sv: "Poäng kvar att vinna: maxpoängen minus poängen hittills, för utvärderingen eller för en parameter.",
  },
  notes: [
    {
      en: "A criterion that is not yet assessed has all its points left.",
      sv: "Ett kriterium som ännu inte är bedömt har alla sina poäng kvar.",
    },
  ],
  example: { arguments: ["Upphandling"], result: 4 },
};
