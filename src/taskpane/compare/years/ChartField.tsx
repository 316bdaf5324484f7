import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import type { YearLine } from "../../../reading/comparing/years";
import { Drawing } from "../drawing/Drawing";
import { gridLine } from "../drawing/gridLine";
import { useCompareTexts } from "../texts";
import { fieldHeight, heightOf, place } from "./field";
import { yearsOf, type YearScale } from "./scale";

interface ChartFieldProps {
  readonly lines: readonly YearLine[];
  readonly scale: YearScale;
  readonly label: string;
  readonly description: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  /** Room for the percent on the left, for half a year on the right, and for a figure above 100 %. */
  room: { paddingInline: "56px 24px", paddingTop: "24px" },
  line: gridLine,
  words: {
    ...typographyStyles.caption1,
    fill: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

/** As many years as have room for their names in a narrow pane; of more, the first and the last are named. */
const mostYears = 6;
/** Pixels below the field, for the years. */
const foot = 24;

/** The field that lines are drawn on, from 0 to 100 % and from the first year to the last. */
export function ChartField({ lines, scale, label, description, children }: ChartFieldProps): ReactNode {
  const styles = useStyles();
  const { percent } = useCompareTexts();
  const descriptionId = useId();
  const years = yearsOf(lines);
  const named =
    years.length > mostYears ? years.filter((_, at) => at === 0 || at === years.length - 1) : years;
  return (
    <div className={styles.room}>
      <Drawing
        height={fieldHeight + foot}
        label={label}
        description={description}
        descriptionId={descriptionId}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1="0" x2="100%" y1={heightOf(share)} y2={heightOf(share)} className={styles.line} />
            <text x={-16} y={heightOf(share) + 4} textAnchor="end" className={styles.words}>
              {percent(share)}
            </text>
          </g>
        ))}
        {named.map((year) => (
          <text
            key={year}
            x={place(scale(year))}
            y={fieldHeight + foot - 4}
            textAnchor="middle"
            className={styles.words}
          >
            {year}
          </text>
        ))}
        {children}
      </Drawing>
    </div>
  );
}
