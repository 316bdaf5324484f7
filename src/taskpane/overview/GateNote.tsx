import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GateStanding } from "../../reading/assessment/gateStanding";
import { CellLinks } from "../parts/CellLinks";
import { useTranslator } from "../services";

interface GateNoteProps {
  readonly gate: GateStanding;
  readonly sheet: string;
}

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The line says how many are left; the first of them are a click away. */
const LINKS = 3;

/** Whether the base requirements are met, in one line; nothing where the workbook has none. */
export function GateNote({ gate, sheet }: GateNoteProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { count, met, notMet, unanswered, open } = gate;
  if (count === 0) return null;
  if (open.length === 0) return <p className={styles.note}>{text("pane.gateMet", { count })}</p>;
  return (
    <p className={styles.note}>
      {text("pane.gateOpen", { count, met, notMet, unanswered })}{" "}
      <CellLinks cells={open.slice(0, LINKS)} home={sheet} />
    </p>
  );
}
