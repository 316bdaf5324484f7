import { Field, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../parts/Section";
import type { FieldsProps } from "./field";
import { PercentField } from "./PercentField";
import { useSettingsTexts } from "./texts";
import { useKept } from "./useKept";

/** Where somebody begins who wants a threshold; only they know theirs. */
const firstThreshold = 0.75;

/** The share that somebody wants to be reached, if any. */
export function ThresholdFields({ settings, disabled }: FieldsProps): ReactNode {
  const { text } = useSettingsTexts();
  const { value, change } = useKept("threshold", settings.threshold);
  return (
    <Section title={text("settings.threshold")}>
      <Field hint={text("settings.thresholdHint")}>
        <Switch
          checked={value !== null}
          disabled={disabled}
          label={text("settings.showThreshold")}
          onChange={(_, data) => {
            change(data.checked ? firstThreshold : null);
          }}
        />
      </Field>
      {value !== null && (
        <PercentField
          label={text("settings.thresholdShare")}
          share={value}
          disabled={disabled}
          onChange={change}
        />
      )}
    </Section>
  );
}
