import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../parts/Section";
import { languageNames } from "../words/languageNames";
import type { FieldsProps } from "./field";
import { useSettingsTexts } from "./texts";
import { useKept } from "./useKept";

/** The pane's language, which may differ from Excel's. */
export function LanguageField({ settings, disabled }: FieldsProps): ReactNode {
  const { text } = useSettingsTexts();
  const { value, change } = useKept("language", settings.language);
  return (
    <Section title={text("settings.language")}>
      <Field label={text("settings.paneLanguage")} hint={text("settings.languageHint")}>
        <Select
          value={value ?? ""}
          disabled={disabled}
          onChange={(_, data) => {
            change(data.value === "sv" || data.value === "en" ? data.value : null);
          }}
        >
          <option value="">{text("settings.excel")}</option>
          {Object.entries(languageNames).map(([locale, name]) => (
            <option key={locale} value={locale} lang={locale}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
