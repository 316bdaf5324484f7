import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Announcer } from "../parts/Announcer";
import { problemsIn, type EmissionEntry } from "./model/emissionEntry";
import { useReportingTexts } from "./texts";
import { YearFields } from "./YearFields";

interface EmissionFieldsProps {
  readonly entry: EmissionEntry;
  /** How emissions have changed by what is typed, in the report's words; null until it can be told. */
  readonly result: string | null;
  readonly disabled: boolean;
  readonly onChange: (entry: EmissionEntry) => void;
  /** Told when somebody leaves a field. */
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  result: { ...typographyStyles.body1Strong, margin: 0 },
});

const words = ["gas", "boundary", "source"] as const;

/** Emissions of two years, and what the figures are, so that somebody else can look them up. */
export function EmissionFields(props: EmissionFieldsProps): ReactNode {
  const { entry, result, disabled, onChange, onLeave } = props;
  const styles = useStyles();
  const { text } = useReportingTexts();
  const problems = problemsIn(entry);
  return (
    <div role="group" aria-label={text("reporting.emissions")} className={styles.root} onBlur={onLeave}>
      <p className={styles.note}>{text("reporting.emissionsHint")}</p>
      {(["base", "later"] as const).map((which) => (
        <YearFields
          key={which}
          title={text(`reporting.${which}Year`)}
          entry={entry[which]}
          problems={problems[which]}
          disabled={disabled}
          onChange={(year) => {
            onChange({ ...entry, [which]: year });
          }}
        />
      ))}
      {words.map((name) => (
        <Field key={name} label={text(`reporting.${name}`)} size="small">
          <Input
            value={entry[name]}
            placeholder={text(`reporting.${name}Example`)}
            autoComplete="off"
            disabled={disabled}
            onChange={(_, { value }) => {
              onChange({ ...entry, [name]: value });
            }}
          />
        </Field>
      ))}
      <p className={result === null ? styles.note : styles.result}>
        {result ?? text("reporting.incomplete")}
      </p>
      <Announcer message={result ?? ""} />
    </div>
  );
}
