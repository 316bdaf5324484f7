import { declare } from "../declaration";
import { fromSums } from "../sums";

export const total = declare({
  id: "TOTAL",
  description: {
    en: "Points of the whole assessment so far.",
    sv: "Hela utvärderingens poäng hittills.",
  },
  arguments: [],
  result: "points",
  troubles: [],
  notes: [],
  example: { arguments: [], result: 54 },
  compute: (subject) => fromSums(subject, subject.assessment.result, ({ points }) => points),
});
