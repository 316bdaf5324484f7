import type { ReactNode } from "react";
import type { ThresholdStanding } from "../../scoring/threshold";
import { useTranslator } from "../services";
import { Note } from "../parts/Note";

/** Whether the threshold is reached, in words beside its mark on the gauge; nothing where there is none. */
export function ThresholdNote({ standing }: { readonly standing: ThresholdStanding | null }): ReactNode {
  const { text, points, tag } = useTranslator();
  if (standing === null) return null;
  const { threshold, side, missing } = standing;
  const share = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 }).format(threshold);
  return <Note>{text("pane.threshold", { side, share, points: points(missing), count: missing })}</Note>;
}
