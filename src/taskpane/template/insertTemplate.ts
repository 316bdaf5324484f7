import type { Locale } from "../../i18n/createTranslator";
import type { Action } from "../../session/actions/action";
import type { TemplateChoice } from "../../sheets/template/choice";

type OnInserted = (sheets: readonly string[]) => void;

/** Inserts a template, and says the names of its sheets. */
export const insertTemplate: Action<
  readonly [choice: TemplateChoice, locale: Locale, onInserted: OnInserted]
> = {
  label: "pane.insertTemplate",
  failed: "pane.templateNotInserted",
  perform: async ({ session }, choice, locale, onInserted) => {
    const outcome = await session.insertTemplate(choice, locale);
    if (outcome.ok) onInserted(outcome.sheets);
    return outcome;
  },
};
