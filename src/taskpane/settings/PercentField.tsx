import { Field, SpinButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { percentOf, shareFrom, shareOf } from "./percent";
import { useSettingsTexts } from "./texts";

interface PercentFieldProps {
  readonly label: string;
  readonly share: number;
  readonly disabled: boolean;
  readonly onChange: (share: number) => void;
}

/** A share as percent, to be typed or stepped through. What is no share is said, and nothing is changed. */
export function PercentField({ label, share, disabled, onChange }: PercentFieldProps): ReactNode {
  const { text, tag } = useSettingsTexts();
  const [isWrong, setWrong] = useState(false);
  const shown = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 }).format(share);
  return (
    <Field label={label} {...(isWrong && { validationMessage: text("settings.percentNeeded") })}>
      <SpinButton
        value={percentOf(share)}
        displayValue={shown}
        min={1}
        max={100}
        stepPage={10}
        incrementButton={{ "aria-label": text("settings.more") }}
        decrementButton={{ "aria-label": text("settings.less") }}
        disabled={disabled}
        onChange={(_, { value, displayValue }) => {
          const wanted = typeof value === "number" ? shareOf(value) : shareFrom(displayValue ?? "");
          setWrong(wanted === null);
          if (wanted !== null && wanted !== share) onChange(wanted);
        }}
      />
    </Field>
  );
}
