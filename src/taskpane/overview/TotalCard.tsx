import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Overview } from "../model/overview";
import { useTranslator } from "../services";
import { Figures } from "./Figures";
import { GateNote } from "./GateNote";
import { Gauge } from "./Gauge";
import { Progress } from "./Progress";
import { ThresholdNote } from "./ThresholdNote";
import { TotalNote } from "./TotalNote";
import { WeightNote } from "./WeightNote";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  result: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalL },
});

interface TotalCardProps {
  readonly overview: Overview;
  /** What else there is to say of the total. */
  readonly children?: ReactNode;
}

/** The assessment's total: figures, gauge, progress, and whatever keeps the total from being final. */
export function TotalCard({ overview, children }: TotalCardProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { standing, assessed, criteria } = overview;
  return (
    <section aria-label={text("pane.total")} className={styles.card}>
      <div className={styles.result}>
        <Gauge
          share={standing.kind === "counted" ? standing.share : null}
          threshold={overview.threshold?.threshold ?? null}
        />
        <Figures standing={standing} />
      </div>
      <ThresholdNote standing={overview.threshold} />
      <WeightNote weighted={overview.weighted} />
      {criteria > 0 && <Progress assessed={assessed} criteria={criteria} />}
      <TotalNote overview={overview} />
      <GateNote gate={overview.gate} sheet={overview.sheet} />
      {children}
    </section>
  );
}
