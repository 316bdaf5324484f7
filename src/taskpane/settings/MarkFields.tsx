import { Field, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../parts/Section";
import type { FieldsProps } from "./field";
import { PaletteField } from "./PaletteField";
import { useSettingsTexts } from "./texts";
import { useKept } from "./useKept";

/** What the marks in the sheet look like. */
export function MarkFields({ settings, disabled }: FieldsProps): ReactNode {
  const { text } = useSettingsTexts();
  const palette = useKept("palette", settings.palette);
  const symbol = useKept("symbol", settings.symbol);
  return (
    <Section title={text("settings.marks")}>
      <PaletteField palette={palette.value} disabled={disabled} onChange={palette.change} />
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
