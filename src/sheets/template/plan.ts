import type { Locale } from "../../i18n/createTranslator";
import type { TemplateNames } from "./names";
import type { Template } from "./template";
import type { TemplateTexts } from "./texts";

/** What every sheet of a template is drafted from. */
export interface Plan {
  readonly template: Template;
  readonly locale: Locale;
  readonly names: TemplateNames;
  readonly text: TemplateTexts["text"];
}

/** Colours of the tabs: sheets to fill in, results, and texts. */
export const tabColors = { entry: "#0B5A50", result: "#7FB8AC", about: "#A9C9C2" } as const;
