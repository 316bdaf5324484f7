import type { ReactNode } from "react";
import type { WeightedStanding } from "../model/overview";
import { useTranslator } from "../services";
import { Note } from "../parts/Note";

/** The weighted share, in a line of its own so that nobody takes it for the other; nothing where nothing weighs. */
export function WeightNote({ weighted }: { readonly weighted: WeightedStanding | null }): ReactNode {
  const { text, percent } = useTranslator();
  if (weighted === null) return null;
  const values = { percent: percent(weighted.share), stated: weighted.stated ?? "neither" };
  return <Note>{text("pane.weightedShare", values)}</Note>;
}
