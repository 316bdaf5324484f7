import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Choice } from "../../model/choices";
import { useCompareTexts } from "../texts";
import { Box, Diamond, Dot, MedianLine } from "./marks";
import type { Manner } from "./row";
import { Swatch } from "./Swatch";

interface LegendProps {
  readonly manner: Manner;
  readonly chosen: Choice | null;
}

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

/** What the marks of the rows mean. */
export function Legend({ manner, chosen }: LegendProps): ReactNode {
  const styles = useStyles();
  const { text } = useCompareTexts();
  const entry = (mark: ReactNode, words: string) => (
    <span className={styles.entry}>
      {mark}
      {words}
    </span>
  );
  return (
    <div aria-hidden className={styles.legend}>
      {chosen &&
        entry(
          <Swatch>
            <Diamond share={0.5} y={10} />
          </Swatch>,
          chosen.name,
        )}
      {manner === "dots" &&
        entry(
          <Swatch>
            <Dot share={0.5} y={10} />
          </Swatch>,
          text(chosen ? "compare.legendOther" : "compare.legendEvery"),
        )}
      {manner === "spread" &&
        entry(
          <Swatch>
            <Box from={0} to={1} y={10} />
          </Swatch>,
          text("compare.legendHalf"),
        )}
      {entry(
        <Swatch>
          <MedianLine share={0.5} height={20} />
        </Swatch>,
        text("compare.legendMedian"),
      )}
    </div>
  );
}
