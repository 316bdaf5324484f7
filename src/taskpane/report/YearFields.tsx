import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import { InputProblem } from "../parts/InputProblem";
import type { YearEntry, YearProblems } from "./model/emissionEntry";
import { useReportingTexts } from "./texts";

interface YearFieldsProps {
  readonly title: string;
  readonly entry: YearEntry;
  readonly problems: YearProblems;
  readonly disabled: boolean;
  readonly onChange: (entry: YearEntry) => void;
}

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  title: typographyStyles.body1Strong,
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 4fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
});

const fields = [
  ["year", "reporting.year"],
  ["emissions", "reporting.tonnes"],
  ["population", "reporting.inhabitants"],
] as const;

/** The emissions and the inhabitants of one year. */
export function YearFields({ title, entry, problems, disabled, onChange }: YearFieldsProps): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  const problemId = useId();
  // What is being typed is not wrong yet.
  const [typing, setTyping] = useState<keyof YearEntry | null>(null);
  const { text } = useReportingTexts();
  const shown = fields.flatMap(([name]) => (typing === name ? [] : (problems[name] ?? [])));
  return (
    <div role="group" aria-labelledby={titleId} className={styles.root}>
      <span id={titleId} className={styles.title}>
        {title}
      </span>
      <div className={styles.fields}>
        {fields.map(([name, label]) => {
          const isWrong = typing !== name && problems[name] !== undefined;
          return (
            <Field key={name} label={text(label)} size="small" {...(isWrong && { validationState: "error" })}>
              <Input
                className={styles.input}
                value={entry[name]}
                inputMode="decimal"
                autoComplete="off"
                disabled={disabled}
                {...(isWrong && { "aria-describedby": problemId })}
                onFocus={() => {
                  setTyping(name);
                }}
                onBlur={() => {
                  setTyping(null);
                }}
                onChange={(_, { value }) => {
                  onChange({ ...entry, [name]: value });
                }}
              />
            </Field>
          );
        })}
      </div>
      {/* Below all three: a narrow pane has no room for a sentence under one of them. */}
      <InputProblem id={problemId}>
        {[...new Set(shown)].map((problem) => text(`reporting.${problem}`)).join(" ")}
      </InputProblem>
    </div>
  );
}
