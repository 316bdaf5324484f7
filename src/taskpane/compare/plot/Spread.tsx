import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCompareTexts } from "../texts";
import { at, RowField, type RowProps } from "./RowField";
import { Box, Diamond, MedianLine } from "./marks";

/** In pixels. */
const height = 24;
const middle = height / 2;

const useStyles = makeStyles({
  tick: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/** Many assessments: a box from the lower to the upper quartile, and a thin line for every share that somebody has. */
export function Spread({ placed, spread, own, label, descriptionId, children }: RowProps): ReactNode {
  const styles = useStyles();
  const { percent } = useCompareTexts();
  const { lowerQuartile, upperQuartile, median } = spread;
  const shares = [...new Set(placed.map(({ share }) => share))];
  return (
    <RowField label={label} descriptionId={descriptionId} height={height} description={children}>
      <Box from={lowerQuartile} to={upperQuartile} y={middle} />
      {shares.map((share) => (
        <line
          key={share}
          x1={at(share)}
          x2={at(share)}
          y1={middle - 4}
          y2={middle + 4}
          className={styles.tick}
        />
      ))}
      <MedianLine share={median} height={height} />
      {own && <Diamond share={own.share} y={middle} title={`${own.choice.name}: ${percent(own.share)}`} />}
    </RowField>
  );
}
