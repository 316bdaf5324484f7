import { Field, Radio, RadioGroup, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../parts/Section";
import type { FieldsProps } from "./field";
import { PaletteField } from "./PaletteField";
import { useSettingsTexts } from "./texts";
import { useKept } from "./useKept";

const choices = [
  ["parameters", "settings.markedParameters"],
  ["criteria", "settings.markedCriteria"],
  ["both", "settings.markedBoth"],
] as const;

/** What is marked, and what the marks in the sheet look like. */
export function MarkFields({ settings, disabled }: FieldsProps): ReactNode {
  const { text } = useSettingsTexts();
  const marked = useKept("marked", settings.marked);
  const palette = useKept("palette", settings.palette);
  const symbol = useKept("symbol", settings.symbol);
  return (
    <Section title={text("settings.marks")}>
      <Field label={text("settings.marked")}>
        <RadioGroup
          value={marked.value}
          disabled={disabled}
          onChange={(_, data) => {
            const wanted = choices.find(([value]) => value === data.value);
            if (wanted) marked.change(wanted[0]);
          }}
        >
          {choices.map(([value, label]) => (
            <Radio key={value} value={value} label={text(label)} />
          ))}
        </RadioGroup>
      </Field>
      <PaletteField
        palette={palette.value}
        samplesStrong={marked.value !== "parameters"}
        disabled={disabled}
        onChange={palette.change}
      />
      <Field hint={text("settings.symbolHint")}>
        <Switch
          checked={symbol.value}
          disabled={disabled}
          label={text("settings.symbol")}
          onChange={(_, data) => {
            symbol.change(data.checked);
          }}
        />
      </Field>
    </Section>
  );
}
