import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { YearLine } from "../../../reading/comparing/years";
import { useCompareTexts } from "../texts";
import { heightOf, place } from "./field";
import type { YearScale } from "./scale";

interface LabelsProps {
  readonly line: YearLine;
  readonly scale: YearScale;
}

/** Parts of the width that a figure takes in a narrow pane. */
const room = 0.16;
/** Pixels between a mark and its figure. */
const gap = 12;

const useStyles = makeStyles({
  figure: {
    ...typographyStyles.caption1Strong,
    fill: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    /** Keeps the figure readable where a line passes behind it. */
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    strokeLinejoin: "round",
    paintOrder: "stroke",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
});

/** The percent above the marks of a line, as many as there is room for, the first and the last among them. */
export function Labels({ line: { years }, scale }: LabelsProps): ReactNode {
  const styles = useStyles();
  const { percent } = useCompareTexts();
  const last = years.at(-1);
  const shown = years.filter((one, index) => {
    if (one === last || index === 0) return true;
    const others = [years[index - 1], years[index + 1]].map((other) => scale(other?.year ?? one.year));
    return others.every((other) => Math.abs(other - scale(one.year)) >= room);
  });
  return shown.map(({ year, share }) => (
    <text
      key={year}
      x={place(scale(year))}
      y={heightOf(share) - gap}
      textAnchor="middle"
      className={styles.figure}
    >
      {percent(share)}
    </text>
  ));
}
