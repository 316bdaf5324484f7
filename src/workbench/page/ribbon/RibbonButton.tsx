import { Tooltip } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface RibbonButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  /** Shown when the pointer rests on the button; the label alone when left out. */
  readonly tip?: { readonly title: string; readonly text: string };
  readonly disabled?: boolean;
  readonly pressed?: boolean | undefined;
  readonly onClick: () => void;
}

/** A large button of the ribbon: icon above, label below. */
export function RibbonButton({ label, icon, tip, disabled, pressed, onClick }: RibbonButtonProps) {
  const button = (
    <button
      type="button"
      className="ribbon-button"
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <span className="ribbon-icon">{icon}</span>
      <span>{label}</span>
    </button>
  );
  if (!tip) return button;
  return (
    <Tooltip
      relationship="description"
      content={
        <>
          <strong>{tip.title}</strong>
          <br />
          {tip.text}
        </>
      }
    >
      {button}
    </Tooltip>
  );
}
