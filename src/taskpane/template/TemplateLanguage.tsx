import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Locale } from "../../i18n/createTranslator";
import { languageNames } from "../words/languageNames";
import { useTemplateTexts } from "./texts";

interface TemplateLanguageProps {
  readonly locale: Locale;
  readonly disabled: boolean;
  readonly onChange: (locale: Locale) => void;
}

/** The language that the sheets are written in. */
export function TemplateLanguage({ locale, disabled, onChange }: TemplateLanguageProps): ReactNode {
  const { text } = useTemplateTexts();
  return (
    <Field label={text("template.language")}>
      <Select
        value={locale}
        disabled={disabled}
        onChange={(_, data) => {
          onChange(data.value === "sv" ? "sv" : "en");
        }}
      >
        {Object.entries(languageNames).map(([each, name]) => (
          <option key={each} value={each} lang={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
