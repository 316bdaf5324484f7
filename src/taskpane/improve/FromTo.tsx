import type { ReactNode } from "react";
import { useVisuallyHidden } from "../parts/visuallyHidden";
import { useImproveTexts } from "./texts";

interface FromToProps {
  readonly from: string;
  readonly to: string;
}

/** Two figures with an arrow between them, which is read as a word. */
export function FromTo({ from, to }: FromToProps): ReactNode {
  const { hidden } = useVisuallyHidden();
  const { text } = useImproveTexts();
  return (
    <>
      {from} <span aria-hidden>→</span>
      <span className={hidden}>{text("improve.to")}</span> {to}
    </>
  );
}
