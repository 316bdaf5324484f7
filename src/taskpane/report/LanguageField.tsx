import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Locale } from "../../i18n/createTranslator";
import { useReportingTexts } from "./texts";

interface LanguageFieldProps {
  readonly locale: Locale;
  readonly onChange: (locale: Locale) => void;
}

/** Each in its own words. */
const languages: Readonly<Record<Locale, string>> = { sv: "Svenska", en: "English" };

/** The report's language, which may differ from the pane's. */
export function LanguageField({ locale, onChange }: LanguageFieldProps): ReactNode {
  const { text } = useReportingTexts();
  return (
    <Field label={text("reporting.language")}>
      <Select
        value={locale}
        onChange={(_, { value }) => {
          onChange(value === "sv" ? "sv" : "en");
        }}
      >
        {Object.entries(languages).map(([value, name]) => (
          <option key={value} value={value} lang={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
