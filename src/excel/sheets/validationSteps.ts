import type { DraftRule, DraftValidation } from "../../sheets/draft";
import { rangeOf } from "../request";
import { step, type Step } from "./steps";

/** Says what may be typed into cells. Blank stays allowed: what is not assessed is blank. */
export function validationSteps(
  sheet: Excel.Worksheet,
  validations: readonly DraftValidation[],
): readonly Step[] {
  return validations.map(({ area, rule, prompt, error }) =>
    step(() => {
      const { dataValidation } = rangeOf(sheet, area);
      dataValidation.rule = ruleOf(rule);
      dataValidation.ignoreBlanks = true;
      if (prompt) dataValidation.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
      dataValidation.errorAlert = {
        ...{ title: error.title, message: error.text },
        ...{ showAlert: true, style: "Stop" },
      };
    }),
  );
}

function ruleOf(rule: DraftRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.words.join(",") } };
  const { min, max } = rule;
  const formula2 = typeof max === "number" ? max : max.formula;
  return { decimal: { operator: "Between", formula1: min, formula2 } };
}
