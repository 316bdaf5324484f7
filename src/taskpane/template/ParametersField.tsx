import { Field, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";
import {
  mostParameters,
  type LineProblem,
  type ParsedParameters,
} from "../../sheets/template/parseParameters";
import { useTemplateTexts } from "./texts";

interface ParametersFieldProps {
  readonly typed: string;
  readonly parsed: ParsedParameters;
  readonly disabled: boolean;
  readonly onChange: (typed: string) => void;
}

/** How many lines with something wrong are named. */
const named = 3;

/** Parameters to type or paste, what was understood of them, and the lines that were not. */
export function ParametersField({ typed, parsed, disabled, onChange }: ParametersFieldProps): ReactNode {
  const { text } = useTemplateTexts();
  const { problems } = parsed;
  return (
    <Field
      label={text("template.parameters")}
      hint={text("template.parametersHint")}
      {...(problems.length > 0
        ? {
            validationState: "error",
            validationMessageIcon: null,
            validationMessage: <Problems problems={problems} />,
          }
        : parsed.parameters.length > 0 && {
            validationState: "none",
            validationMessage: <Understood parsed={parsed} />,
          })}
    >
      <Textarea
        value={typed}
        disabled={disabled}
        rows={8}
        resize="vertical"
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

function Problems({ problems }: { readonly problems: readonly LineProblem[] }): ReactNode {
  const { text } = useTemplateTexts();
  const more = problems.length - named;
  return (
    <>
      {problems.slice(0, named).map(({ line, code, text: words }) => (
        <span key={line} style={{ display: "block" }}>
          {text(`template.${code}`, { line, text: words, most: mostParameters })}
        </span>
      ))}
      {more > 0 && text("template.moreProblems", { count: more })}
    </>
  );
}

function Understood({ parsed: { parameters } }: { readonly parsed: ParsedParameters }): ReactNode {
  const { text, points } = useTemplateTexts();
  return text("template.parsed", {
    count: parameters.length,
    max: points(parameters.reduce((sum, { max }) => sum + (max ?? 0), 0)),
    open: parameters.filter(({ max }) => max === null).length,
  });
}
