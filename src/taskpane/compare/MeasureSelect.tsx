import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KnownParameter } from "../../reading/comparing/parameters";
import { useCompareTexts } from "./texts";

interface MeasureSelectProps {
  readonly parameters: readonly KnownParameter[];
  /** The parameter that is compared; null for the whole. */
  readonly measure: string | null;
  readonly onChange: (measure: string | null) => void;
}

/** Whether the whole assessments are ranked, or their results for one parameter. */
export function MeasureSelect({ parameters, measure, onChange }: MeasureSelectProps): ReactNode {
  const { text } = useCompareTexts();
  return (
    <Field label={text("compare.measure")}>
      <Select
        // By number, as nobody knows what a parameter is called.
        value={String(parameters.findIndex(({ name }) => name === measure))}
        onChange={(_, { value }) => {
          onChange(parameters[Number(value)]?.name ?? null);
        }}
      >
        <option value="-1">{text("compare.whole")}</option>
        {parameters.map(({ name, shortName }, index) => (
          <option key={name} value={String(index)}>
            {shortName}
          </option>
        ))}
      </Select>
    </Field>
  );
}
