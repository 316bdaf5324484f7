import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GivenArgument, ListedArgument } from "./listedFunction";
import { useInsertTexts, type InsertKey } from "./texts";

interface ArgumentFieldProps {
  readonly argument: ListedArgument;
  readonly given: GivenArgument;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What a choice says where nothing is chosen. */
const nothing: Readonly<Partial<Record<ListedArgument["field"], InsertKey>>> = {
  parameter: "insert.wholeAssessment",
  language: "insert.officeLanguage",
};

/** One argument: a choice among the names of the workbook, or a number. */
export function ArgumentField({ argument, given, value, onChange }: ArgumentFieldProps): ReactNode {
  const { text } = useInsertTexts();
  const { field, optional, description } = argument;
  const { choices, problem } = given;
  // There is nothing to choose where the workbook has one assessment.
  if (field === "assessment" && choices?.length === 0) return null;
  const mayBeEmpty = optional && field !== "assessment";
  const label = labelOf(argument.name);
  if (choices) {
    const none = mayBeEmpty ? nothing[field] : undefined;
    return (
      <Field label={label} required={!mayBeEmpty}>
        <Select
          value={choices.includes(value) ? value : ""}
          onChange={(_, data) => {
            onChange(data.value);
          }}
        >
          <option value="">{text(none ?? "insert.choose")}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {field === "language" ? text(choice === "sv" ? "insert.sv" : "insert.en") : choice}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return (
    <Field
      label={optional ? text("insert.optional", { name: label }) : label}
      required={!optional}
      hint={description}
      {...(problem !== null && { validationMessage: problem })}
    >
      <Input
        value={value}
        inputMode="decimal"
        autoComplete="off"
        {...(field === "percent" && { contentAfter: "%" })}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

/** "baseEmissions" -> "Base emissions" */
function labelOf(name: string): string {
  const words = name.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
