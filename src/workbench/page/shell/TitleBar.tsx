import { Button, Tooltip } from "@fluentui/react-components";
import { WeatherMoon20Regular, WeatherSunny20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTexts, type Language } from "../texts";
import type { ThemeName } from "../theme/themes";

export interface TitleBarProps {
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly onChange: (change: { readonly language?: Language; readonly theme?: ThemeName }) => void;
  /** The switches for trying out. */
  readonly children: ReactNode;
}

const languages: Readonly<Record<Language, string>> = { sv: "Svenska", en: "English" };

/** Name of the workbook, and how the page looks and speaks. */
export function TitleBar(props: TitleBarProps) {
  const { fileName, isChanged, language, theme, onChange, children } = props;
  const text = useTexts();
  const otherTheme = theme === "light" ? "dark" : "light";
  return (
    <header className="title-bar">
      <h1>
        {fileName}
        {isChanged && (
          <span className="changed" role="img" aria-label={text("unsaved")} title={text("unsaved")} />
        )}
      </h1>
      <div className="languages" role="group" aria-label={text("language")}>
        {(Object.keys(languages) as Language[]).map((name) => (
          <button
            key={name}
            type="button"
            lang={name}
            aria-pressed={name === language}
            onClick={() => onChange({ language: name })}
          >
            {languages[name]}
          </button>
        ))}
      </div>
      <Tooltip relationship="label" content={`${text("theme")}: ${text(otherTheme)}`}>
        <Button
          appearance="subtle"
          icon={theme === "light" ? <WeatherMoon20Regular /> : <WeatherSunny20Regular />}
          onClick={() => onChange({ theme: otherTheme })}
        />
      </Tooltip>
      {children}
    </header>
  );
}
