import { parameter } from "../arguments";
import { declare } from "../declaration";
import { fromSums, parameterNamed } from "../sums";

export const parameterTotal = declare({
  id: "PARAMETERTOTAL",
  description: { en: "Points of one parameter so far.", sv: "En parameters poäng hittills." },
  arguments: [parameter],
  result: "points",
  troubles: [],
  notes: [],
  example: { arguments: ["Transporter"], result: 10 },
  compute: (subject, name) => fromSums(subject, parameterNamed(subject, name), ({ points }) => points),
});
