import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMappingTexts } from "./texts";

interface SheetFieldProps {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly onChange: (sheet: string) => void;
}

/** Which sheet is spoken of; no choice where there is only one. */
export function SheetField({ sheets, sheet, onChange }: SheetFieldProps): ReactNode {
  const { text } = useMappingTexts();
  if (sheets.length < 2) return null;
  return (
    <Field label={text("mapping.sheet")}>
      <Select
        value={sheet}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      >
        {sheets.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
