import { Worded } from "../answer";
import { language } from "../arguments";
import { declare } from "../declaration";
import { noneApplicable } from "../evidence";
import { fromSums } from "../sums";
import { summaryWords } from "../summaryWords";

export const summary = declare({
  id: "SUMMARY",
  arguments: [language],
  result: "text",
  troubles: ["invalidCriterion", "nothingApplicable"],
  compute: (subject, locale) =>
    fromSums(subject, subject.assessment.result, ({ criteria }) =>
      criteria === 0
        ? noneApplicable()
        : new Worded((translator) => summaryWords(subject, translator), locale ?? undefined),
    ),
});
