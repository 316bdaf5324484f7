import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { YearLine } from "../../../reading/comparing/years";
import { useCompareTexts } from "../texts";
import { ChartField } from "./ChartField";
import { heightOf, place } from "./field";
import { Labels } from "./Labels";
import { yearScale, type YearScale } from "./scale";

interface YearChartProps {
  /** Those that are drawn. */
  readonly lines: readonly YearLine[];
  /** The one that is told from the others. */
  readonly line: YearLine;
}

const useStyles = makeStyles({
  other: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    strokeDasharray: "3 3",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  own: {
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "3px",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  mark: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Canvas" },
  },
});

/** Percent over the years; one municipality thick and with figures, the others thin and dashed. */
export function YearChart({ lines, line }: YearChartProps): ReactNode {
  const styles = useStyles();
  const { percent } = useCompareTexts();
  const scale = yearScale(lines);
  const words = line.years.map(({ year, share }) => `${String(year)}: ${percent(share)}`);
  return (
    <ChartField lines={lines} scale={scale} label={line.owner} description={words.join(", ")}>
      {lines
        .filter((other) => other !== line)
        .map((other) => (
          <Stretches key={other.owner} line={other} scale={scale} className={styles.other} />
        ))}
      <Stretches line={line} scale={scale} className={styles.own} />
      {line.years.map(({ year, share }) => (
        <svg key={year} x={place(scale(year))} y={heightOf(share)} overflow="visible">
          <path d="M0-7 7 0 0 7-7 0Z" className={styles.mark} />
        </svg>
      ))}
      <Labels line={line} scale={scale} />
    </ChartField>
  );
}

interface StretchesProps {
  readonly line: YearLine;
  readonly scale: YearScale;
  readonly className: string;
}

/** A line from year to year. Each stretch is one of its own, because only those may end at a part of the width. */
function Stretches({ line: { owner, years }, scale, className }: StretchesProps): ReactNode {
  return years.slice(1).map((to, index) => {
    const from = years[index] ?? to;
    return (
      <line
        key={to.year}
        x1={place(scale(from.year))}
        y1={heightOf(from.share)}
        x2={place(scale(to.year))}
        y2={heightOf(to.share)}
        className={className}
      >
        <title>{owner}</title>
      </line>
    );
  });
}
