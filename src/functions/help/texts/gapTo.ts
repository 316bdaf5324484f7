import type { FunctionHelp } from "../functionHelp";

export const gapTo: FunctionHelp = {
  description: {
    en: "Points that are missing to a share of the maximum; 0 when it is reached.",
    sv: "Poäng som saknas till en andel av maxpoängen; 0 när den är nådd.",
  },
  notes: [
    {
      en: "The maximum is the one of the criteria that are applicable now.",
      sv: "Maxpoängen är den för de kriterier som är tillämpliga nu.",
    },
  ],
  example: { arguments: [0.9], result: 6.3 },
};
