import { Field, Select } from "@fluentui/react-components";
import type { ReactNode, RefCallback } from "react";
import type { Choice } from "../model/choices";
import { useTranslator } from "../services";

interface AssessmentSelectProps {
  readonly ref?: RefCallback<HTMLSelectElement>;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | null;
  readonly onChoose: (key: string) => void;
}

/** The assessments of the workbook to choose from; until one is chosen, none is. */
export function AssessmentSelect({ ref, choices, chosen, onChoose }: AssessmentSelectProps): ReactNode {
  const { text } = useTranslator();
  return (
    <Field label={text("pane.assessment")}>
      <Select
        {...(ref && { ref })}
        value={chosen?.key ?? ""}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {!chosen && (
          <option value="" disabled>
            {text("pane.chooseAssessment")}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
