import type { FunctionHelp } from "../functionHelp";

export const parameterTotal: FunctionHelp = {
  description: { en: "Points of one parameter so far.", sv: "En parameters poäng hittills." },
  notes: [],
  example: { arguments: ["Transporter"], result: 10 },
};
