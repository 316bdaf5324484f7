import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WeightedStanding } from "../model/overview";
import { useTranslator } from "../services";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The weighted share, in a line of its own so that nobody takes it for the other; nothing where nothing weighs. */
export function WeightNote({ weighted }: { readonly weighted: WeightedStanding | null }): ReactNode {
  const styles = useStyles();
  const { text, percent } = useTranslator();
  if (weighted === null) return null;
  const values = { percent: percent(weighted.share), stated: weighted.stated ?? "neither" };
  return <p className={styles.note}>{text("pane.weightedShare", values)}</p>;
}
