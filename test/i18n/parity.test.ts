import { TYPE } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { en } from "../../src/i18n/en";
import { compare as enCompare } from "../../src/i18n/en/compare";
import { comparison as enComparison } from "../../src/i18n/en/comparison";
import { files as enFiles } from "../../src/i18n/en/files";
import { improve as enImprove } from "../../src/i18n/en/improve";
import { insert as enInsert } from "../../src/i18n/en/insert";
import { mapping as enMapping } from "../../src/i18n/en/mapping";
import { parameter as enParameter } from "../../src/i18n/en/parameter";
import { report as enReport } from "../../src/i18n/en/report";
import { reporting as enReporting } from "../../src/i18n/en/reporting";
import { settings as enSettings } from "../../src/i18n/en/settings";
import { template as enTemplate } from "../../src/i18n/en/template";
import { templateSheets as enTemplateSheets } from "../../src/i18n/en/templateSheets";
import { sv } from "../../src/i18n/sv";
import { compare as svCompare } from "../../src/i18n/sv/compare";
import { comparison as svComparison } from "../../src/i18n/sv/comparison";
import { files as svFiles } from "../../src/i18n/sv/files";
import { improve as svImprove } from "../../src/i18n/sv/improve";
import { insert as svInsert } from "../../src/i18n/sv/insert";
import { mapping as svMapping } from "../../src/i18n/sv/mapping";
import { parameter as svParameter } from "../../src/i18n/sv/parameter";
import { report as svReport } from "../../src/i18n/sv/report";
import { reporting as svReporting } from "../../src/i18n/sv/reporting";
import { settings as svSettings } from "../../src/i18n/sv/settings";
import { template as svTemplate } from "../../src/i18n/sv/template";
import { templateSheets as svTemplateSheets } from "../../src/i18n/sv/templateSheets";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The values that a message shows, however deep in its plurals; one that only chooses a plural form is not shown. */
function shownValues(message: string): string[] {
  const elements = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst();
  return [...new Set(elements.flatMap((element) => namesIn(element)))].sort();
}

function namesIn(element: Element): string[] {
  if ("options" in element) {
    const inside = Object.values(element.options).flatMap((option) => option.value);
    const showsNumber = inside.some((part) => part.type === TYPE.pound);
    return [...(showsNumber ? [element.value] : []), ...inside.flatMap(namesIn)];
  }
  return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [String(element.value)];
}

/** With the texts that are loaded with a view of their own. */
const sources: Readonly<Record<string, Record<string, string>>> = {
  ...en,
  improve: enImprove,
  mapping: enMapping,
  insert: enInsert,
  settings: enSettings,
  parameter: enParameter,
  report: enReport,
  reporting: enReporting,
  compare: enCompare,
  comparison: enComparison,
  files: enFiles,
  template: enTemplate,
  templateSheets: enTemplateSheets,
};
const translations: Readonly<Record<string, Record<string, string>>> = {
  ...sv,
  improve: svImprove,
  mapping: svMapping,
  insert: svInsert,
  settings: svSettings,
  parameter: svParameter,
  report: svReport,
  reporting: svReporting,
  compare: svCompare,
  comparison: svComparison,
  files: svFiles,
  template: svTemplate,
  templateSheets: svTemplateSheets,
};

describe.each(Object.keys(sources))("the texts of %s", (namespace) => {
  const source = sources[namespace] ?? {};
  const swedish = translations[namespace] ?? {};

  it("have the same keys in both languages", () => {
    expect(Object.keys(swedish).sort()).toEqual(Object.keys(source).sort());
  });

  it("show the same values in both languages", () => {
    for (const [key, message] of Object.entries(source)) {
      expect([key, shownValues(swedish[key] ?? "")]).toEqual([key, shownValues(message)]);
    }
  });

  it("are translated, not copied", () => {
    const copied = Object.entries(source).filter(
      ([key, message]) => message.length > 12 && swedish[key] === message,
    );
    expect(copied).toEqual([]);
  });
});
