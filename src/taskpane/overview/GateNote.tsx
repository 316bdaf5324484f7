import type { ReactNode } from "react";
import type { GateStanding } from "../../reading/assessment/gateStanding";
import { CellLinks } from "../parts/CellLinks";
import { useTranslator } from "../services";
import { Note } from "../parts/Note";

interface GateNoteProps {
  readonly gate: GateStanding;
  readonly sheet: string;
}

/** The line says how many are left; the first of them are a click away. */
const LINKS = 3;

/** Whether the base requirements are met, in one line; nothing where the workbook has none. */
export function GateNote({ gate, sheet }: GateNoteProps): ReactNode {
  const { text } = useTranslator();
  const { count, met, notMet, unanswered, open } = gate;
  if (count === 0) return null;
  if (open.length === 0) return <Note>{text("pane.gateMet", { count })}</Note>;
  return (
    <Note>
      {text("pane.gateOpen", { count, met, notMet, unanswered })}{" "}
      <CellLinks cells={open.slice(0, LINKS)} home={sheet} />
    </Note>
  );
}
